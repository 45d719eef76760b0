using System.Globalization;
using System.Security.Cryptography;
using Academy.Functions.Identities;
using Academy.Functions.Runs;
using Academy.Functions.Web;

namespace Academy.Functions.Enrolments;

/// <summary>PUT and DELETE /api/me/enrolments/{run}: sign up, or cancel. Asking again gives the same answer.</summary>
internal static class ChangeEnrolment
{
    public static void Map(IEndpointRouteBuilder me)
    {
        me.MapPut("/enrolments/{run}", SignUpAsync);
        me.MapDelete("/enrolments/{run}", SignOffAsync);
    }

    /// <summary>Null: done. Otherwise why not, as problem details.</summary>
    public static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult? RefusalOf(EnrolmentOutcome outcome) => outcome switch
    {
        EnrolmentOutcome.UnknownRun => Problems.UnknownRun(),
        EnrolmentOutcome.NotEnrolled => Problems.NotEnrolled(),
        EnrolmentOutcome.RunCancelled => Problems.RunCancelled(),
        EnrolmentOutcome.RunClosed => Problems.RunClosed(),
        EnrolmentOutcome.RunStarted => Problems.RunStarted(),
        EnrolmentOutcome.RunFull => Problems.RunFull(),
        EnrolmentOutcome.RunNotStarted => Problems.RunNotStarted(),
        EnrolmentOutcome.NotOpen => Problems.RunNotOpenToYou(),
        EnrolmentOutcome.TooBusy => Problems.TooBusy(),
        _ => null,
    };

    /// <summary>Who is sent away because others are ahead hears for how many seconds; not as many for each, or all would come back at one moment.</summary>
    public static void SayWhenToComeBack(HttpContext http, EnrolmentOutcome outcome)
    {
        if (outcome == EnrolmentOutcome.TooBusy)
        {
            http.Response.Headers.RetryAfter = RandomNumberGenerator.GetInt32(2, 10).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static async Task<IResult> SignUpAsync(HttpContext http, string run, Enrol enrol, RunTable runs, CancellationToken cancellationToken) =>
        await AnswerAsync(http, run, await enrol.SignUpAsync(run, http.Edition().Edition, http.Person(), cancellationToken), runs, cancellationToken);

    private static async Task<IResult> SignOffAsync(HttpContext http, string run, Enrol enrol, RunTable runs, CancellationToken cancellationToken) =>
        await AnswerAsync(http, run, new Decision(await enrol.SignOffAsync(run, http.Person(), cancellationToken), null), runs, cancellationToken);

    private static async Task<IResult> AnswerAsync(HttpContext http, string run, Decision decision, RunTable runs, CancellationToken cancellationToken)
    {
        var outcome = decision.Outcome;
        if (RefusalOf(outcome) is { } refusal)
        {
            SayWhenToComeBack(http, outcome);
            return refusal;
        }

        var place = outcome == EnrolmentOutcome.Waitlisted ? decision.PlaceInLine ?? await PlaceInLineAsync(http.Person(), run, runs, cancellationToken) : null;
        return TypedResults.Json(new EnrolmentAnswer(run, outcome.ToString().ToLowerInvariant(), place), AcademyJson.Default.EnrolmentAnswer);
    }

    internal static async Task<int?> PlaceInLineAsync(Identity identity, string run, RunTable runs, CancellationToken cancellationToken)
    {
        var waiting = await runs.ReadWaitingListAsync(run, cancellationToken);
        var index = waiting.ToList().FindIndex(enrolment => enrolment.Person == identity.Person);
        return index < 0 ? null : index + 1;
    }
}
