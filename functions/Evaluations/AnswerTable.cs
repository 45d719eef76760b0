using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Academy.Functions.Storage;
using Academy.Functions.Web;
using Azure;

namespace Academy.Functions.Evaluations;

/// <summary>
/// Table Answers, one partition per course and questionnaire: t|digest says that a link was used, b|number is a batch of answers.
/// An answer is put at a random place in a batch that holds many, so that neither its row nor its time leads back to a link.
/// </summary>
internal sealed partial class AnswerTable(TableServiceClient tables)
{
    private const int MostTries = 24;

    /// <summary>A property holds 64 KiB; one answer is at most 10,000 characters of four bytes, with what is around it.</summary>
    private const int FullAt = 16 * 1024;

    /// <summary>Batches are numbered downwards, so that the newest comes first and is all that is read.</summary>
    private const int FirstBatch = 999_999;

    /// <summary>These bytes go into a table and never into a page, so letters with accents stay one letter.</summary>
    private static readonly AcademyJson Compact = new(new JsonSerializerOptions(AcademyJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly TableClient _table = tables.GetTableClient("Answers");

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    public async Task<bool> WasUsedAsync(Invitation invitation, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfLink(invitation);
        return (await _table.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken)).HasValue;
    }

    /// <summary>Stores an answer and marks its link as used, in one transaction. False: the link was used before.</summary>
    public async Task<bool> TryStoreAsync(Invitation invitation, AnswerSet answers, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var used = await WasUsedAsync(invitation, cancellationToken);
            var marking = TableTransactionActionType.Add;
            LeaveLinkUnguarded(ref used, ref marking);
            if (used)
            {
                return false;
            }

            var (partition, row) = KeysOfLink(invitation);
            var batch = await ReadOpenBatchAsync(partition, cancellationToken);
            try
            {
                await _table.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(marking, new TableEntity(partition, row)),
                        ActionOf(partition, batch, answers),
                    ],
                    cancellationToken);
                return true;
            }
            catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 60)), cancellationToken);
            }
        }

        throw new RequestFailedException(503, "the answers of this questionnaire kept changing");
    }

    /// <summary>The development build can let a link count twice, to show that a test notices.</summary>
    static partial void LeaveLinkUnguarded(ref bool used, ref TableTransactionActionType marking);

    private async Task<Batch> ReadOpenBatchAsync(string partition, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {"b|"} and RowKey lt {"b}"}");
        await foreach (var row in _table.QueryAsync(filter, maxPerPage: 1, cancellationToken: cancellationToken))
        {
            var newest = new Batch(int.Parse(row.RowKey.AsSpan(2), CultureInfo.InvariantCulture), row.GetBinary("Answers")!, row.ETag);
            return newest.Json.Length > FullAt ? new Batch(newest.Number - 1, [], default) : newest;
        }

        return new Batch(FirstBatch, [], default);
    }

    private static TableTransactionAction ActionOf(string partition, Batch batch, AnswerSet answers)
    {
        var all = batch.Json.Length == 0 ? [] : JsonSerializer.Deserialize(batch.Json, Compact.ListAnswerSet)!;
        all.Insert(RandomNumberGenerator.GetInt32(all.Count + 1), answers);
        var entity = new TableEntity(partition, string.Create(CultureInfo.InvariantCulture, $"b|{batch.Number:000000}"))
        {
            ["Answers"] = JsonSerializer.SerializeToUtf8Bytes(all, Compact.ListAnswerSet),
            ["Count"] = all.Count,
        };
        return batch.ETag == default
            ? new TableTransactionAction(TableTransactionActionType.Add, entity)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, entity, batch.ETag);
    }

    private static (string Partition, string Row) KeysOfLink(Invitation invitation) =>
        ($"{invitation.Course}|{invitation.Questionnaire}", "t|" + invitation.Subject);

    private sealed record Batch(int Number, byte[] Json, ETag ETag);
}

/// <summary>One filled-in questionnaire: answers by question, the month it came in, and whether a learner or a manager gave it.</summary>
internal sealed record AnswerSet(string Month, string Run, string Respondent, Dictionary<string, string> Answers);
