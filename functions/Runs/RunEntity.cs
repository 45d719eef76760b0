using Academy.Functions.Storage;

namespace Academy.Functions.Runs;

/// <summary>A run as its row holds it.</summary>
internal static class RunEntity
{
    public const string Row = "!";

    public static TableEntity Of(RunRow run)
    {
        var entity = new TableEntity(run.Key, Row)
        {
            ["Seats"] = run.Seats,
            ["Taken"] = run.Taken,
            ["WaitingSequence"] = run.WaitingSequence,
            ["Cancelled"] = run.Cancelled,
            ["Starts"] = run.Starts,
            ["Ends"] = run.Ends,
            ["Applied"] = run.Applied,
            ["Changes"] = run.Changes,
        };
        if (run.Waiting is { } waiting)
        {
            entity["Waiting"] = waiting;
        }

        if (run.Decided is { } decided)
        {
            entity["Decision"] = RunDecision.WordOf(decided.Kind);
            entity["Reason"] = decided.Reason;
            entity["DecidedAt"] = decided.At;
        }

        return entity;
    }

    public static RunRow Read(TableEntity row) => new(
        row.PartitionKey,
        row.GetInt32("Seats")!.Value,
        row.GetInt32("Taken")!.Value,
        row.GetInt32("WaitingSequence")!.Value,
        row.GetBoolean("Cancelled")!.Value,
        row.GetDateTimeOffset("Starts")!.Value,
        row.GetDateTimeOffset("Ends")!.Value,
        row.GetString("Applied")!,
        row.ETag)
    {
        Waiting = row.GetInt32("Waiting"),
        Changes = row.GetInt32("Changes") ?? 0,
        Decided = RunDecision.Parse(row.GetString("Decision")) is { } kind
            ? new RunDecision(kind, row.GetString("Reason") ?? "", row.GetDateTimeOffset("DecidedAt")!.Value)
            : null,
    };
}
