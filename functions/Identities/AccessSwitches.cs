using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Identities;

/// <summary>Table Identities, partition = person, row !: whether they are switched off, and whether all their user ids say so.</summary>
internal sealed class AccessSwitches(TableServiceClient tables)
{
    private const string Row = "!";

    private readonly TableClient _table = tables.GetTableClient("Identities");

    public async Task<bool> IsOffAsync(string person, CancellationToken cancellationToken) => (await ReadAsync(person, cancellationToken)).IsOff;

    public async Task<AccessSwitch> ReadAsync(string person, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, Row, cancellationToken: cancellationToken);
        return found is { HasValue: true, Value: { } entity }
            ? new AccessSwitch(entity.GetBoolean("Off") == true, entity.GetBoolean("Settled") != false, entity.ETag)
            : new AccessSwitch(IsOff: false, IsSettled: true);
    }

    /// <summary>
    /// Switches a person off or on: first for the sign-ins to come, then for every user id they have. It is settled when all of them
    /// say so and nobody switched it again meanwhile; what stops half way can be seen, and is finished by the next one or at the next sign-in.
    /// </summary>
    public async Task SwitchAsync(string person, bool off, CancellationToken cancellationToken)
    {
        await _table.UpsertEntityAsync(new TableEntity(person, Row) { ["Off"] = off, ["Settled"] = false }, TableUpdateMode.Merge, cancellationToken);
        AccessSwitch now;
        do
        {
            now = await ReadAsync(person, cancellationToken);
            await SwitchUserIdsAsync(person, now.IsOff, cancellationToken);
        }
        while (!await TrySettleAsync(person, now, cancellationToken));
    }

    private async Task<bool> TrySettleAsync(string person, AccessSwitch now, CancellationToken cancellationToken)
    {
        try
        {
            await _table.UpdateEntityAsync(new TableEntity(person, Row) { ["Settled"] = true }, now.ETag, TableUpdateMode.Merge, cancellationToken);
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 404)
        {
            // Gone when the person was erased: then there is nothing to switch.
            return changed.Status == 404;
        }
    }

    private async Task SwitchUserIdsAsync(string person, bool off, CancellationToken cancellationToken)
    {
        await foreach (var note in _table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {"k|u|"} and RowKey lt {"k|u}"}"), cancellationToken: cancellationToken))
        {
            var (edition, row) = (note.GetString("Partition")!, note.GetString("Row")!);
            var found = await _table.GetEntityIfExistsAsync(edition, row, cancellationToken: cancellationToken);
            // Not there yet is theirs: the note is written first. Somebody else's is what they asked for in vain.
            if (!found.HasValue || (found.Value!.GetString("Person") ?? person) == person)
            {
                await _table.UpsertEntityAsync(new TableEntity(edition, row) { ["Off"] = off }, TableUpdateMode.Merge, cancellationToken);
            }
        }
    }
}

/// <summary>Whether a person is switched off, and whether every user id of theirs says the same.</summary>
internal sealed record AccessSwitch(bool IsOff, bool IsSettled, ETag ETag = default);
