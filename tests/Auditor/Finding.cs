namespace Academy.Auditor;

/// <summary>One thing that is not as it must be, and where: the invariant it breaks (docs/auditor.md), and the row or message.</summary>
internal sealed record Finding(string Invariant, string Table, string Partition, string Row, string What)
{
    /// <summary>A key may hold a line break (a queue message does), and a finding is one line.</summary>
    public override string ToString() => $"{Invariant} {Table} {Partition} {Row}: {What}".ReplaceLineEndings("\\n");
}
