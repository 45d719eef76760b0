using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Web;

namespace Academy.Functions.Progress;

/// <summary>GET /api/me/progress/{course}: where the learner stands with each unit.</summary>
internal static class ShowProgress
{
    public sealed record Response(string Course, IReadOnlyList<UnitLine> Units);

    public sealed record UnitLine(string Id, string Title, string State, string? Reason, string? Evidence);

    public static void Map(IEndpointRouteBuilder me) => me.MapGet("/progress/{course}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string course, OperationsFolder operations, PeopleTable people, CancellationToken cancellationToken)
    {
        if (!http.Edition().Edition.Courses.Contains(course) || operations.Current.FindCourse(course) is not { } known)
        {
            return Problems.NotFound();
        }

        var progress = (await people.ReadProgressAsync(http.Person().Person, course, cancellationToken)).ToDictionary(unit => unit.Unit);
        return TypedResults.Json(
            new Response(course, [.. known.Units.Select(unit => LineOf(unit, progress.GetValueOrDefault(unit.Id)))]),
            AcademyJson.Default.ShowProgressResponse);
    }

    private static UnitLine LineOf(Unit unit, UnitProgress? progress) => new(
        unit.Id,
        unit.Title,
        ProgressRules.WordOf(progress?.State ?? UnitState.NotStarted),
        progress?.Reason is { } reason ? Camel(reason.ToString()) : null,
        progress is null ? null : Camel(progress.Evidence.ToString()));

    private static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
