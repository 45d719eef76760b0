using System.Globalization;
using System.Runtime.CompilerServices;
using Academy.Functions.People;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Badges;

/// <summary>
/// Badges, in two places. Table People, b|course: which badge somebody has of a course, one at most. Table Badges, partition
/// edition|list: b|index what everyone with the link may see (without a credential: withdrawn) and w|index that the bit is on.
/// The own row is written first and goes last, so that no badge can be missed when its person is erased.
/// </summary>
internal sealed class BadgeTable(TableServiceClient tables, TimeProvider time)
{
    private const int MostTries = 5;

    private readonly TableClient _people = tables.GetTableClient(PersonRows.Table);
    private readonly TableClient _badges = tables.GetTableClient("Badges");

    public Task CreateAsync(CancellationToken cancellationToken) => _badges.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Somebody's badge of a course, also when it was made under an id that the course had before.</summary>
    public async Task<Badge?> FindOwnAsync(string person, IEnumerable<string> course, CancellationToken cancellationToken)
    {
        foreach (var id in course)
        {
            var found = await _people.GetEntityIfExistsAsync(person, PersonRows.Badge(id), cancellationToken: cancellationToken);
            if (found.HasValue)
            {
                return BadgeOf(found.Value!);
            }
        }

        return null;
    }

    /// <summary>False: there is one, made by another request or by a first try of this one.</summary>
    public async Task<bool> TryAddOwnAsync(string person, Badge badge, CancellationToken cancellationToken)
    {
        var row = new TableEntity(person, PersonRows.Badge(badge.Course))
        {
            ["Badge"] = badge.Id,
            ["Edition"] = badge.Edition,
            ["Url"] = badge.Url.ToString(),
            ["SharesName"] = badge.Shared.Name,
            ["SharesMail"] = badge.Shared.Mail,
            ["MadeAt"] = badge.MadeAt,
        };
        return (await _people.AddEntityIfNotExistsAsync(row, cancellationToken)).Status != 409;
    }

    /// <summary>False: its place is another badge's, by chance, or it was withdrawn before it was there.</summary>
    public async Task<bool> TryPublishAsync(Badge badge, string credential, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOf(badge.Edition, badge.Id);
        var entity = new TableEntity(partition, row) { ["Badge"] = badge.Id, ["Credential"] = credential, ["At"] = badge.MadeAt };
        return (await _badges.AddEntityIfNotExistsAsync(entity, cancellationToken)).Status != 409
            || await FindAsync(badge.Edition, badge.Id, cancellationToken) is { IsWithdrawn: false };
    }

    /// <summary>What the link of a badge shows; null for a badge that this edition never made. One read, whatever the outcome.</summary>
    public async Task<PublicBadge?> FindAsync(string edition, string id, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOf(edition, id);
        var found = await _badges.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } entity } && entity.GetString("Badge") == id ? new PublicBadge(entity.GetString("Credential")) : null;
    }

    /// <summary>The credential goes and the bit goes on, together; then the own row, unless another badge has its place by now.</summary>
    public async Task WithdrawAsync(string person, Badge badge, CancellationToken cancellationToken)
    {
        await WithdrawAsync(badge.Edition, badge.Id, cancellationToken);
        var own = await _people.GetEntityIfExistsAsync(person, PersonRows.Badge(badge.Course), cancellationToken: cancellationToken);
        if (own is not { HasValue: true, Value: { } row } || row.GetString("Badge") != badge.Id)
        {
            return;
        }

        try
        {
            await _people.DeleteEntityAsync(person, row.RowKey, row.ETag, cancellationToken);
        }
        catch (RequestFailedException changed) when (changed.Status == 412)
        {
            // Withdrawn and made again by another request: that one stays.
            return;
        }
    }

    /// <summary>
    /// Also for one that is being published now: the row that says "withdrawn" is in its way. Withdrawing it again changes nothing,
    /// and neither does withdrawing one that never got its place because another badge has it.
    /// </summary>
    public async Task WithdrawAsync(string edition, string id, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (partition, row) = KeysOf(edition, id);
            var found = await _badges.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
            if (found is { HasValue: true, Value: { } there } && (there.GetString("Badge") != id || there.GetString("Credential") is null))
            {
                return;
            }

            if (await TryWithdrawAsync(new TableEntity(partition, row) { ["Badge"] = id, ["At"] = time.GetUtcNow() }, found.HasValue ? found.Value!.ETag : null, cancellationToken))
            {
                return;
            }
        }

        throw new RequestFailedException(503, "a badge kept changing; withdrawing it goes on at the next try");
    }

    /// <summary>The bits of a status list that are on.</summary>
    public async IAsyncEnumerable<int> WithdrawnAsync(string edition, int list, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {PartitionOf(edition, list)} and RowKey ge {"w|"} and RowKey lt {"w}"}");
        await foreach (var row in _badges.QueryAsync(filter, select: ["RowKey"], cancellationToken: cancellationToken))
        {
            yield return int.Parse(row.RowKey.AsSpan(2), CultureInfo.InvariantCulture);
        }
    }

    internal static Badge BadgeOf(TableEntity row) => new(
        row.GetString("Badge")!,
        PersonRows.IdOf(row.RowKey),
        row.GetString("Edition")!,
        new Uri(row.GetString("Url")!),
        new Shared(row.GetBoolean("SharesName") == true, row.GetBoolean("SharesMail") == true),
        row.GetDateTimeOffset("MadeAt")!.Value);

    internal static (string Partition, string Row) KeysOf(string edition, string id)
    {
        var place = BadgePlace.Of(id);
        return (PartitionOf(edition, place.List), string.Create(CultureInfo.InvariantCulture, $"b|{place.Index:D6}"));
    }

    private async Task<bool> TryWithdrawAsync(TableEntity withdrawn, ETag? known, CancellationToken cancellationToken)
    {
        var bit = new TableEntity(withdrawn.PartitionKey, "w" + withdrawn.RowKey[1..]) { ["At"] = withdrawn["At"] };
        try
        {
            await _badges.SubmitTransactionAsync(
                [
                    known is { } etag
                        ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, withdrawn, etag)
                        : new TableTransactionAction(TableTransactionActionType.Add, withdrawn),
                    new TableTransactionAction(TableTransactionActionType.UpsertReplace, bit),
                ],
                cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 409 or 404)
        {
            return false;
        }
    }

    private static string PartitionOf(string edition, int list) => string.Create(CultureInfo.InvariantCulture, $"{edition}|{list}");
}
