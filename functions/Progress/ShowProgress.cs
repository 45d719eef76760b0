using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Progress;

/// <summary>GET /api/me/progress/{course}: where the learner stands with each unit.</summary>
internal static class ShowProgress
{
    public sealed record Response(string Course, IReadOnlyList<UnitLine> Units);

    public sealed record UnitLine(string Id, string Title, string State, string? Reason, string? Evidence, DateTimeOffset? At);

    public static void Map(IEndpointRouteBuilder me) => me.MapGet("/progress/{course}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string course, OperationsFolder operations, ProgressTable progress, CancellationToken cancellationToken)
    {
        if (operations.Current.FindCourse(http.Edition().Edition, course) is not { } known)
        {
            return Problems.NotFound();
        }

        var units = (await progress.ReadUnitsAsync(http.Person().Person, known, cancellationToken)).ToDictionary(unit => unit.Unit);
        return TypedResults.Json(
            new Response(known.Id, [.. known.Units.Select(unit => LineOf(unit, units.GetValueOrDefault(unit.Id)))]),
            AcademyJson.Default.ShowProgressResponse);
    }

    private static UnitLine LineOf(Unit unit, UnitProgress? progress) => new(
        unit.Id,
        unit.Title,
        ProgressRules.WordOf(progress?.Mark.State ?? UnitState.NotStarted),
        progress?.Mark.Reason is { } reason ? MarkText.Word(reason) : null,
        progress is null ? null : MarkText.Word(progress.Mark.Evidence),
        progress?.At);
}
