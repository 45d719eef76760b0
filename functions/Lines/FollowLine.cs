using Academy.Functions.Catalogue;
using Academy.Functions.Rules;
using Academy.Functions.Web;

namespace Academy.Functions.Lines;

/// <summary>PUT and DELETE /api/me/lines/{line}: follow a learning line, or stop, unless it was assigned. Asking again changes nothing.</summary>
internal static class FollowLine
{
    public static void Map(IEndpointRouteBuilder me)
    {
        me.MapPut("/lines/{line}", (HttpContext http, string line, OperationsFolder operations, LineTable lines, CancellationToken cancellationToken) =>
            ChangeAsync(http, line, operations, lines.FollowAsync, cancellationToken));
        me.MapDelete("/lines/{line}", (HttpContext http, string line, OperationsFolder operations, LineTable lines, AssignedLines assigned, CancellationToken cancellationToken) =>
            StopAsync(http, line, operations, lines, assigned, cancellationToken));
    }

    private static async Task<IResult> StopAsync(
        HttpContext http, string id, OperationsFolder operations, LineTable lines, AssignedLines assigned, CancellationToken cancellationToken) =>
        operations.Current.FindLine(http.Edition().Edition, id) is { } line && await assigned.HasAsync(http.Person().Person, line, cancellationToken)
            ? Problems.LineIsAssigned()
            : await ChangeAsync(http, id, operations, lines.UnfollowAsync, cancellationToken);

    private static async Task<IResult> ChangeAsync(
        HttpContext http, string id, OperationsFolder operations, Func<string, LearningLine, CancellationToken, Task> change, CancellationToken cancellationToken)
    {
        if (operations.Current.FindLine(http.Edition().Edition, id) is not { } line)
        {
            return Problems.UnknownLine();
        }

        await change(http.Person().Person, line, cancellationToken);
        return TypedResults.NoContent();
    }
}
