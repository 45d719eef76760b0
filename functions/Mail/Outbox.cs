using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Mail;

/// <summary>
/// The mails that are owed: rows m|kind|person|about in table Runs, in the partition of the run they are about, so that they
/// can be added in the transaction that owes them. Their key is the dedupe key.
/// </summary>
internal sealed partial class Outbox(TableServiceClient tables)
{
    private readonly TableClient _table = tables.GetTableClient("Runs");

    public Task<IReadOnlyList<OwedMail>> ReadAsync(string run, CancellationToken cancellationToken) => ReadAsync(run, "m|", cancellationToken);

    /// <summary>The mails of one kind that one person was owed about a run.</summary>
    public Task<IReadOnlyList<OwedMail>> ReadAsync(string run, string kind, string person, CancellationToken cancellationToken) =>
        ReadAsync(run, $"m|{kind}|{person}|", cancellationToken);

    private async Task<IReadOnlyList<OwedMail>> ReadAsync(string run, string begin, CancellationToken cancellationToken)
    {
        var mails = new List<OwedMail>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {run} and RowKey ge {begin} and RowKey lt {begin[..^1] + "}"}");
        await foreach (var row in _table.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            mails.Add(OwedMail.Of(row));
        }

        return mails;
    }

    public async Task<OwedMail?> FindAsync(MailKey key, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(key.Partition, key.Row, cancellationToken: cancellationToken);
        return found.HasValue ? OwedMail.Of(found.Value!) : null;
    }

    /// <summary>Writes a mail row when nobody else did since it was read, and gives it back with its new ETag. Null: somebody did.</summary>
    public async Task<OwedMail?> TryUpdateAsync(OwedMail mail, CancellationToken cancellationToken)
    {
        LeaveMailUnguarded(ref mail);
        try
        {
            var response = await _table.UpdateEntityAsync(mail.ToEntity(), mail.ETag, TableUpdateMode.Replace, cancellationToken);
            return mail with { ETag = response.Headers.ETag ?? default };
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 404)
        {
            return null;
        }
    }

    /// <summary>Adds the mails that are not there yet, up to a hundred a transaction. Adding again adds nothing.</summary>
    public async Task AddAsync(string partition, IReadOnlyList<OwedMail> mails, CancellationToken cancellationToken)
    {
        var there = (await ReadAsync(partition, cancellationToken)).Select(mail => mail.Key.Row).ToHashSet();
        foreach (var batch in mails.Where(mail => !there.Contains(mail.Key.Row)).Chunk(100))
        {
            try
            {
                await _table.SubmitTransactionAsync(
                    [.. batch.Select(mail => new TableTransactionAction(TableTransactionActionType.Add, mail.ToEntity()))],
                    cancellationToken);
            }
            catch (RequestFailedException added) when (added.Status == 409)
            {
                // Another sweep adds the same mails: one by one, each is there in the end and none twice.
                foreach (var mail in batch)
                {
                    await AddOneAsync(mail, cancellationToken);
                }
            }
        }
    }

    private async Task AddOneAsync(OwedMail mail, CancellationToken cancellationToken)
    {
        try
        {
            await _table.AddEntityAsync(mail.ToEntity(), cancellationToken);
        }
        catch (RequestFailedException added) when (added.Status == 409)
        {
            // It is there: that is what was asked.
            return;
        }
    }

    /// <summary>The development build can take away the claim of a mail, to show that a test notices.</summary>
    static partial void LeaveMailUnguarded(ref OwedMail mail);
}
