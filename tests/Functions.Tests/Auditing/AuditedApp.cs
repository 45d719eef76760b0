extern alias auditor;

using auditor::Academy.Auditor;
using auditor::Academy.Auditor.Histories;

namespace Academy.Functions.Tests.Auditing;

/// <summary>The auditor after a test: over the runs of that test, because others leave on purpose what is not as it should be.</summary>
internal static class AuditedApp
{
    /// <summary>What is wrong; without runs in all that there is.</summary>
    public static async Task<AuditReport> ReportAsync(
        this FunctionsApp app, IReadOnlyList<string>? runs, IReadOnlyList<Call>? history = null, IReadOnlyDictionary<string, int>? seats = null, bool settled = false, bool drained = false, DateTimeOffset? now = null) =>
        await Inspection.RunAsync(
            new AuditRequest
            {
                Storage = app.StorageConnection,
                Mailbox = app.Mailbox,
                Runs = runs?.ToHashSet(),
                History = history ?? [],
                Seats = seats ?? new Dictionary<string, int>(),
                Settled = settled,
                Drained = drained,
                Now = now ?? SampleOperations.Now.AddDays(1),
            },
            TestContext.Current.CancellationToken);

    /// <summary>What is wrong in a table with what belongs to somebody or names them.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAboutAsync(this FunctionsApp app, string person, string table)
    {
        var report = await app.ReportAsync(runs: null);
        return [.. report.Findings.Where(finding => finding.Table == table && (finding.Partition == person || finding.Row.Contains(person, StringComparison.Ordinal))).Select(finding => finding.ToString())];
    }

    /// <summary>Nothing is wrong, and there was something to look at.</summary>
    public static async Task AuditAsync(
        this FunctionsApp app, IReadOnlyList<string> runs, IReadOnlyList<Call>? history = null, IReadOnlyDictionary<string, int>? seats = null, bool settled = false, bool drained = false, DateTimeOffset? now = null)
    {
        var report = await app.ReportAsync(runs, history, seats, settled, drained, now);
        Assert.True(report.IsGood, report.ToString());
    }
}
