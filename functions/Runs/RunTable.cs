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
    private readonly TableClient _table = tables.GetTableClient("Runs");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    public async Task<RunRow?> FindAsync(string run, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(run, RunEntity.Row, cancellationToken: cancellationToken);
        return found.HasValue ? RunEntity.Read(found.Value!) : null;
    }

    public async Task<Enrolment?> FindEnrolmentAsync(string run, string person, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(run, EnrolmentEntity.RowOf(person), cancellationToken: cancellationToken);
        return found.HasValue ? EnrolmentEntity.Read(found.Value!) : null;
    }

    /// <summary>Everyone who ever signed up, in the order of their person ids.</summary>
    public async Task<IReadOnlyList<Enrolment>> ReadEnrolmentsAsync(string run, CancellationToken cancellationToken)
    {
        var enrolments = new List<Enrolment>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {run} and RowKey ge {"e|"} and RowKey lt {"e}"}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            enrolments.Add(EnrolmentEntity.Read(row));
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
                ? new(TableTransactionActionType.Add, RunEntity.Of(change.Run))
                : new(TableTransactionActionType.UpdateReplace, RunEntity.Of(change.Run), runETag),
            .. change.Enrolments.Select(enrolment => EnrolmentEntity.ActionOf(change.Run.Key, enrolment)),
            .. change.Mails.Select(AddOf),
        ];
        return await TrySubmitAsync(actions, cancellationToken);
    }

    /// <summary>
    /// Adds mails that people are owed for news of their run, and writes their rows as they were read, in one transaction.
    /// The run row stays as it is: nobody gets or loses a seat. False: one of them changed, or was told already.
    /// </summary>
    public Task<bool> TryTellAsync(string run, IReadOnlyList<Enrolment> enrolments, IReadOnlyList<OwedMail> mails, CancellationToken cancellationToken) =>
        TrySubmitAsync([.. enrolments.Select(enrolment => EnrolmentEntity.ActionOf(run, enrolment)), .. mails.Select(AddOf)], cancellationToken);

    /// <summary>Takes an enrolment away with the run as it was read. False: another change came first; read again and decide again.</summary>
    public Task<bool> TryRemoveAsync(RunRow run, Enrolment enrolment, CancellationToken cancellationToken) => TrySubmitAsync(
        [
            new(TableTransactionActionType.UpdateReplace, RunEntity.Of(run), run.ETag),
            new(TableTransactionActionType.Delete, new TableEntity(run.Key, EnrolmentEntity.RowOf(enrolment.Person)), enrolment.ETag),
        ],
        cancellationToken);

    private async Task<bool> TrySubmitAsync(List<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        LeaveCommitUnguarded(ref actions);
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

    private static TableTransactionAction AddOf(OwedMail mail) => new(TableTransactionActionType.Add, mail.ToEntity());

    /// <summary>The development build can make a commit overwrite what others wrote meanwhile, to show that a test notices.</summary>
    static partial void LeaveCommitUnguarded(ref List<TableTransactionAction> actions);

    /// <summary>The development build can take away the If-Match of the run row, to show that the race test notices.</summary>
    static partial void LeaveRunUnguarded(ref ETag etag);
}

/// <summary>What one transaction changes in a run: at most 100 rows.</summary>
internal sealed record RunChange(RunRow Run, IReadOnlyList<Enrolment> Enrolments, IReadOnlyList<OwedMail> Mails);
