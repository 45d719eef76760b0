extern alias auditor;

using System.Net;
using Academy.Functions.Tests.Racing;
using auditor::Academy.Auditor;
using auditor::Academy.Auditor.Histories;

namespace Academy.Benchmarks.Racing;

/// <summary>How one race ended: what people were told, what is stored, what the auditor says, and what it cost.</summary>
internal sealed record RaceResult(
    Crowd Crowd, RaceOutcome Outcome, Standings Standings, IReadOnlyList<AuditReport> Reports, StorageCallsPerRequest StorageCalls, int Asked, int Broken)
{
    private int ChangedTheirMind => Crowd.People.Count(racer => racer.ChangesMind);

    /// <summary>All seats are given, everyone else waits or left, and nobody is there twice or not at all.</summary>
    public bool IsFull => Standings == new Standings(RaceDay.Seats, RaceDay.People - RaceDay.Seats - ChangedTheirMind, ChangedTheirMind);

    public int Lost => Math.Abs(Crowd.People.Count - Standings.People);

    public IReadOnlyList<string> Findings => [.. Reports.SelectMany(report => report.Findings).Select(finding => finding.ToString())];

    /// <summary>Answers that the rows do not bear out, and people who never got one.</summary>
    public int Wrong => Reports.SelectMany(report => report.Findings).Count(finding => finding.Invariant == "I2") + Outcome.Unanswered;

    public IReadOnlyList<double> CallsPerSignUp =>
    [
        .. Outcome.Calls.Where(call => call is { History.Wish: Wish.SignUp, Status: HttpStatusCode.OK }).Select(call => (double)StorageCalls.Of(call.Trace)),
    ];

    /// <summary>Sign-ups and sign-offs that came to an answer.</summary>
    public int Answered => Outcome.Calls.Count(call => call.Status == HttpStatusCode.OK);

    public int ComeBackLater => Outcome.Calls.Count(call => call.Status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests);

    public double SlowestOf(double share)
    {
        var took = Outcome.Calls.Select(call => call.Took.TotalSeconds).Order().ToList();
        return took[(int)(share * (took.Count - 1))];
    }
}
