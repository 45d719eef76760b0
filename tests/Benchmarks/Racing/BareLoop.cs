using System.Diagnostics;
using Academy.Functions.Storage;

namespace Academy.Benchmarks.Racing;

/// <summary>
/// What the account gives when nothing is decided, checked or answered: the same calls as a sign-up makes, of the same sizes, with the
/// same clients. Runs: as many partitions as the app's load has.
/// </summary>
internal sealed class BareLoop(string storage, string name, double callsEach, int runs)
{
    /// <summary>Who somebody is, the run, the transaction, the copy, the message; a look at the run is planned now and then.</summary>
    private const int Always = 5;

    private readonly TableClient _identities = new TableServiceClient(storage).GetTableClient("Identities");
    private readonly TableClient _runs = new TableServiceClient(storage).GetTableClient("Runs");
    private readonly TableClient _people = new TableServiceClient(storage).GetTableClient("People");
    private readonly TableClient _due = new TableServiceClient(storage).GetTableClient("Due");
    private readonly QueueClient _queue = new QueueServiceClient(storage).GetQueueClient("mails");
    private int _calls;

    /// <summary>Gives the calls per second.</summary>
    public async Task<double> RunAsync(int people, int atOnce, CancellationToken cancellationToken)
    {
        var every = callsEach - Always >= 0.01 ? (int)Math.Round(1 / (callsEach - Always)) : int.MaxValue;
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken }, async (number, token) =>
        {
            var (run, person) = ($"{name}-{number % runs}", Guid.NewGuid().ToString("N"));
            await CountAsync(_identities.GetEntityIfExistsAsync("rivierstad", $"u|{person}", cancellationToken: token));
            await CountAsync(_runs.GetEntityIfExistsAsync(run, "!", cancellationToken: token));
            if (number % every == 0)
            {
                await CountAsync(_due.UpsertEntityAsync(new TableEntity("20990101", $"0900|Look|{run}||") { ["At"] = DateTimeOffset.UnixEpoch }, TableUpdateMode.Merge, token));
            }

            await CountAsync(_runs.SubmitTransactionAsync(RowsOf(run, person), token));
            await Task.WhenAll(
                CountAsync(_people.UpsertEntityAsync(new TableEntity(person, "e|" + run) { ["State"] = "Waitlisted", ["ChangedAt"] = DateTimeOffset.UnixEpoch }, TableUpdateMode.Merge, token)),
                CountAsync(_queue.SendMessageAsync($"{run}\nm|waitlisted|{person}|1", TimeSpan.Zero, TimeSpan.FromDays(7), token)));
        });
        return _calls / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private async Task CountAsync(Task call)
    {
        await call;
        Interlocked.Increment(ref _calls);
    }

    private static TableTransactionAction[] RowsOf(string run, string person) =>
    [
        new(TableTransactionActionType.UpsertReplace, new TableEntity(run, "!")
        {
            ["Seats"] = 25,
            ["Taken"] = 25,
            ["WaitingSequence"] = 25,
            ["Waiting"] = 25,
            ["Cancelled"] = false,
            ["Changes"] = 0,
            ["Starts"] = DateTimeOffset.UnixEpoch,
            ["Ends"] = DateTimeOffset.UnixEpoch,
            ["Applied"] = "0123456789abcdef.0123456789abcdef",
        }),
        new(TableTransactionActionType.Add, new TableEntity(run, "e|" + person)
        {
            ["State"] = "Waitlisted",
            ["Sequence"] = 1,
            ["Revision"] = 1,
            ["ChangedAt"] = DateTimeOffset.UnixEpoch,
            ["Edition"] = "rivierstad",
        }),
        new(TableTransactionActionType.Add, new TableEntity(run, $"m|waitlisted|{person}|1")
        {
            ["State"] = "Pending",
            ["Owed"] = DateTimeOffset.UnixEpoch,
            ["Queued"] = DateTimeOffset.UnixEpoch,
            ["Attempts"] = 0,
        }),
    ];
}
