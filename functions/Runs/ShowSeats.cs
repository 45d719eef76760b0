using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Runs;

/// <summary>GET /api/seats: free seats and waiting per coming run of the edition, in one small answer.</summary>
internal static class ShowSeats
{
    public sealed record Response(DateTimeOffset At, Dictionary<string, Seats> Runs);

    public sealed record Seats(int Free, int Waiting);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/seats", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, OperationsFolder operations, RecentSeats seats, TimeProvider time, CancellationToken cancellationToken)
    {
        var edition = http.Edition().Edition;
        var now = time.GetUtcNow();
        var coming = operations.Current.Runs
            .Where(run => run.Starts > now && edition.Courses.Contains(run.Course) && run.IsOpenTo(edition.Slug));
        var answer = new Dictionary<string, Seats>();
        foreach (var (run, row) in await seats.ReadAsync(coming, cancellationToken))
        {
            answer[run] = new Seats(row.Free, row.Waiting);
        }

        http.Response.Headers.CacheControl = "public, max-age=30";
        return TypedResults.Json(new Response(now, answer), AcademyJson.Default.ShowSeatsResponse);
    }
}
