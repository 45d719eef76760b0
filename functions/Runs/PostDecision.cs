using System.Text;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Runs;

/// <summary>POST /api/runs/{run}/decision: a coordinator of the organiser lets a run go on, or calls it off with a reason. Asking again gives the same answer.</summary>
internal static class PostDecision
{
    public const int ShortestReason = 10;
    public const int LongestReason = 500;

    public sealed record Request(string? Decision, string? Reason);

    /// <summary>Reason is what everyone in the run reads; only with cancel.</summary>
    public sealed record Response(string Run, string Decision, string? Reason);

    public static void Map(IEndpointRouteBuilder runs) => runs.MapPost("/{run}/decision", HandleAsync);

    /// <summary>One line of a person's text: what would start a new line, or is no text at all, becomes a space.</summary>
    public static string Plain(string? reason)
    {
        var plain = new StringBuilder();
        foreach (var letter in reason ?? "")
        {
            plain.Append(char.IsControl(letter) || char.IsSurrogate(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The first thing that is wrong with what was asked, by field; null when it can be decided on.</summary>
    public static (string Field, string Error)? FaultOf(DecisionKind? kind, string reason) => kind switch
    {
        null => ("decision", "Kies of de uitvoering doorgaat."),
        DecisionKind.Cancel when reason.Length is < ShortestReason or > LongestReason => ("reason", $"Geef een reden van {ShortestReason} tot {LongestReason} tekens."),
        _ => null,
    };

    /// <summary>Null: it is decided. Otherwise why not, as problem details.</summary>
    public static ProblemHttpResult? RefusalOf(DecisionOutcome outcome, DecisionKind asked) => outcome switch
    {
        DecisionOutcome.DecidedOtherwise => asked == DecisionKind.GoOn ? Problems.RunCalledOff() : Problems.RunGoesOn(),
        DecisionOutcome.RunCancelled => Problems.RunCancelled(),
        DecisionOutcome.RunStarted => Problems.RunStartedForDecision(),
        DecisionOutcome.TooBusy => Problems.TooBusy(),
        _ => null,
    };

    private static async Task<IResult> HandleAsync(
        HttpContext http, string run, RunOfOrganiser organiser, DecideRun decide, RunTable runs, CancellationToken cancellationToken)
    {
        if (organiser.Find(run, http.Person()) is not { } found)
        {
            return Problems.UnknownRun();
        }

        var request = await http.Request.ReadJsonAsync(AcademyJson.Default.PostDecisionRequest, cancellationToken);
        var (kind, reason) = (RunDecision.Parse(request?.Decision), Plain(request?.Reason));
        if (FaultOf(kind, reason) is { } fault)
        {
            return Problems.Invalid(fault.Field, fault.Error);
        }

        var outcome = await decide.DecideAsync(http, found, kind!.Value, reason, cancellationToken);
        if (RefusalOf(outcome, kind.Value) is { } refusal)
        {
            if (outcome == DecisionOutcome.TooBusy)
            {
                http.Response.Headers.RetryAfter = "30";
            }

            return refusal;
        }

        var stored = (await runs.FindAsync(run, cancellationToken))?.Decided?.Reason is { Length: > 0 } told ? told : found.Cancelled?.Reason;
        return TypedResults.Json(
            new Response(run, RunDecision.WordOf(kind.Value), kind == DecisionKind.Cancel ? stored : null), AcademyJson.Default.PostDecisionResponse);
    }
}
