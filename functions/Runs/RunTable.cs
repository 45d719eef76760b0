using Academy.Functions.Enrolments;
using Academy.Functions.Mail;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Runs;

/// <summary>
/// Table Runs, one partition per course run: ! the run itself, e|person an enrolment, m|… a mail that is owed (Mail/Outbox.cs).
/// A change and the mails it owes are one transaction.
/// </summary>
internal sealed partial class RunTable(TableServiceClient tables)
{
    private const string RunRowKey = "!";

    private readonly TableClient _table = tables.GetTableClient("Runs");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    public async Task<RunRow?> FindAsync(string run, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(run, RunRowKey, cancellationToken: cancellationToken);
        return found.HasValue ? RunOf(found.Value!) : null;
    }

    public async Task<Enrolment?> FindEnrolmentAsync(string run, string person, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(run, RowOfEnrolment(person), cancellationToken: cancellationToken);
        return found.HasValue ? EnrolmentOf(found.Value!) : null;
    }

    /// <summary>Everyone who ever signed up, in the order of their person ids.</summary>
    public async Task<IReadOnlyList<Enrolment>> ReadEnrolmentsAsync(string run, CancellationToken cancellationToken)
    {
        var enrolments = new List<Enrolment>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {run} and RowKey ge {"e|"} and RowKey lt {"e}"}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            enrolments.Add(EnrolmentOf(row));
        }

        return enrolments;
    }

    /// <summary>The waiting list, first in line first.</summary>
    public async Task<IReadOnlyList<Enrolment>> ReadWaitingListAsync(string run, CancellationToken cancellationToken) =>
        [.. (await ReadEnrolmentsAsync(run, cancellationToken))
            .Where(enrolment => enrolment.State == EnrolmentState.Waitlisted)
            .OrderBy(enrolment => enrolment.Sequence)];

    /// <summary>
    /// Commits a change of a run: the run row as it was read (If-Match), the enrolments that changed and the mails owed for it.
    /// False: another change came first, or one of the rows is there already; read again and decide again.
    /// </summary>
    public async Task<bool> TryCommitAsync(RunChange change, CancellationToken cancellationToken)
    {
        var runETag = change.Run.ETag;
        LeaveRunUnguarded(ref runETag);
        List<TableTransactionAction> actions =
        [
            runETag == default
                ? new(TableTransactionActionType.Add, EntityOf(change.Run))
                : new(TableTransactionActionType.UpdateReplace, EntityOf(change.Run), runETag),
            .. change.Enrolments.Select(enrolment => ActionOf(change.Run.Key, enrolment)),
            .. change.Mails.Select(mail => new TableTransactionAction(TableTransactionActionType.Add, mail.ToEntity())),
        ];
        try
        {
            await _table.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
        {
            return false;
        }
    }

    /// <summary>Takes an enrolment away with the run as it was read. False: another change came first; read again and decide again.</summary>
    public async Task<bool> TryRemoveAsync(RunRow run, Enrolment enrolment, CancellationToken cancellationToken)
    {
        try
        {
            await _table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.UpdateReplace, EntityOf(run), run.ETag),
                    new(TableTransactionActionType.Delete, new TableEntity(run.Key, RowOfEnrolment(enrolment.Person)), enrolment.ETag),
                ],
                cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
        {
            return false;
        }
    }

    /// <summary>The development build can take away the If-Match of the run row, to show that the race test notices.</summary>
    static partial void LeaveRunUnguarded(ref ETag etag);

    private static string RowOfEnrolment(string person) => "e|" + person;

    private static TableTransactionAction ActionOf(string run, Enrolment enrolment)
    {
        var entity = new TableEntity(run, RowOfEnrolment(enrolment.Person))
        {
            ["State"] = enrolment.State.ToString(),
            ["Sequence"] = enrolment.Sequence,
            ["Revision"] = enrolment.Revision,
            ["ChangedAt"] = enrolment.ChangedAt,
        };
        return enrolment.ETag == default
            ? new TableTransactionAction(TableTransactionActionType.Add, entity)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, entity, enrolment.ETag);
    }

    private static TableEntity EntityOf(RunRow run) => new(run.Key, RunRowKey)
    {
        ["Seats"] = run.Seats,
        ["Taken"] = run.Taken,
        ["WaitingSequence"] = run.WaitingSequence,
        ["Cancelled"] = run.Cancelled,
        ["Starts"] = run.Starts,
        ["Ends"] = run.Ends,
        ["Applied"] = run.Applied,
    };

    private static RunRow RunOf(TableEntity row) => new(
        row.PartitionKey,
        row.GetInt32("Seats")!.Value,
        row.GetInt32("Taken")!.Value,
        row.GetInt32("WaitingSequence")!.Value,
        row.GetBoolean("Cancelled")!.Value,
        row.GetDateTimeOffset("Starts")!.Value,
        row.GetDateTimeOffset("Ends")!.Value,
        row.GetString("Applied")!,
        row.ETag);

    private static Enrolment EnrolmentOf(TableEntity row) => new(
        row.RowKey[2..],
        Enum.Parse<EnrolmentState>(row.GetString("State")!),
        row.GetInt32("Sequence")!.Value,
        row.GetInt32("Revision")!.Value,
        row.GetDateTimeOffset("ChangedAt")!.Value,
        row.ETag);
}

/// <summary>What one transaction changes in a run: at most 100 rows.</summary>
internal sealed record RunChange(RunRow Run, IReadOnlyList<Enrolment> Enrolments, IReadOnlyList<OwedMail> Mails);
