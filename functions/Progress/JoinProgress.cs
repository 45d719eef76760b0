using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Progress;

/// <summary>
/// POST /api/me/progress: what was ticked on a device before signing in joins the account. It counts where the account has nothing,
/// so doing it again changes nothing. What the catalogue does not have any more is left out: a device may be months behind.
/// </summary>
internal sealed class JoinProgress(OperationsFolder operations, ChangeProgress progress)
{
    public const int MostCourses = 50;
    public const int MostUnits = 100;

    public sealed record Request(Dictionary<string, IReadOnlyList<string>?>? Courses);

    /// <summary>How many units joined, and how many there was nothing to do for.</summary>
    public sealed record Response(int Joined, int Skipped);

    public static void Map(IEndpointRouteBuilder me) =>
        me.MapPost("/progress", (HttpContext http, JoinProgress join, CancellationToken cancellationToken) => join.HandleAsync(http, cancellationToken));

    private async Task<IResult> HandleAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.JoinProgressRequest, cancellationToken);
        if (request?.Courses is not { Count: <= MostCourses } courses || courses.Values.Any(units => units is not { Count: <= MostUnits }))
        {
            return Problems.Invalid("courses", $"Stuur per cursus een lijst van onderdelen: hoogstens {MostCourses} cursussen met elk {MostUnits} onderdelen.");
        }

        var (joined, asked) = (0, courses.Values.Sum(units => units!.Count));
        foreach (var (id, units) in courses)
        {
            if (operations.Current.FindCourse(http.Edition().Edition, id) is not { } course)
            {
                continue;
            }

            var found = 0;
            if (!await progress.ChangeAsync(http.Person().Person, course, Decide, cancellationToken))
            {
                return Problems.TooBusy();
            }

            joined += found;

            ProgressChange Decide(CourseMarks marks)
            {
                var change = ProgressRules.Join(course, marks, units!);
                found = change.Units.Count;
                return change;
            }
        }

        return TypedResults.Json(new Response(joined, asked - joined), AcademyJson.Default.JoinProgressResponse);
    }
}
