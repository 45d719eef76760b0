namespace Academy.Benchmarks.Costing;

/// <summary>What one time of something costs: calls to storage by their kind, executions, and bytes written, sent out and mailed.</summary>
internal sealed record Tally(decimal Reads, decimal Queries, decimal Writes, decimal Transactions, decimal Queue, decimal WrittenBytes)
{
    public static readonly Tally None = new(0, 0, 0, 0, 0, 0);

    public decimal Tables => Reads + Queries + Writes + Transactions;

    public Tally Minus(Tally other) => new(
        Reads - other.Reads, Queries - other.Queries, Writes - other.Writes, Transactions - other.Transactions, Queue - other.Queue, WrittenBytes - other.WrittenBytes);

    public Tally Each(int times) => new(Reads / times, Queries / times, Writes / times, Transactions / times, Queue / times, WrittenBytes / times);
}

/// <summary>An action with what one time of it cost.</summary>
internal sealed record Measured(string Action, Tally Calls, decimal Executions, decimal SentBytes, decimal Mails, decimal MailBytes);
