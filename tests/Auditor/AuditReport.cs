namespace Academy.Auditor;

/// <summary>What was looked at, and what was wrong with it. Who looked at nothing found nothing out.</summary>
internal sealed record AuditReport(IReadOnlyDictionary<string, int> LookedAt, IReadOnlyList<Finding> Findings)
{
    public bool IsGood => Findings.Count == 0 && LookedAt.Values.Sum() > 0;

    public string Summary =>
        $"looked at {string.Join(", ", LookedAt.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value} {count.Key}"))}; "
        + $"{Findings.Count} {(Findings.Count == 1 ? "violation" : "violations")}";

    public override string ToString() => string.Join(Environment.NewLine, [.. Findings.Select(finding => finding.ToString()), Summary]);
}
