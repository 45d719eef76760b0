using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Racing;

/// <summary>How a race ended, counted in the rows.</summary>
internal sealed record Standings(int Enrolled, int Waiting, int Cancelled)
{
    public int People => Enrolled + Waiting + Cancelled;

    public static async Task<Standings> ReadAsync(string storage, string run, CancellationToken cancellationToken)
    {
        var states = new List<string?>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {run} and RowKey ge {"e|"} and RowKey lt {"e}"}");
        await foreach (var row in new TableServiceClient(storage).GetTableClient("Runs").QueryAsync(filter, cancellationToken: cancellationToken))
        {
            states.Add(row.GetString("State"));
        }

        return new Standings(states.Count(state => state == "Enrolled"), states.Count(state => state == "Waitlisted"), states.Count(state => state == "Cancelled"));
    }
}
