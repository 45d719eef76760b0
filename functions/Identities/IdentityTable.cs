using System.Diagnostics.CodeAnalysis;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Identities;

/// <summary>
/// Table Identities. Partition = tenant: who an object id of Entra is (a random person id). Partition = edition: who a user id of
/// that Static Web App is, with the roles of the last sign-in, and which were erased (ErasedSignIns).
/// Partition = a keyed hash of an address: whose it is (AddressBook).
/// Partition = person: whether they are switched off (AccessSwitches), and the keys of the rows above that are theirs.
/// </summary>
internal sealed class IdentityTable(TableServiceClient tables, ErasedSignIns erased)
{
    private const int MostTries = 4;

    private readonly TableClient _table = tables.GetTableClient("Identities");

    /// <summary>An id that came from outside may be (part of) a key: 1 to 64 letters, digits and hyphens.</summary>
    public static bool IsKey([NotNullWhen(true)] string? id) =>
        id is { Length: > 0 and <= 64 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>The person behind a tenant's object id, made on the first sign-in.</summary>
    public async Task<string> FindOrAddPersonAsync(string tenant, string objectId, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfObject(tenant, objectId);
        if (await PersonAtAsync(partition, row, cancellationToken) is { } known)
        {
            return known;
        }

        try
        {
            var person = Guid.NewGuid().ToString("N");
            await NoteAsync(person, partition, row, cancellationToken);
            await _table.AddEntityAsync(new TableEntity(partition, row) { ["Person"] = person }, cancellationToken);
            return person;
        }
        catch (RequestFailedException added) when (added.Status == 409)
        {
            // Two first sign-ins at once, or an answer that was lost: the row that is there counts.
            return await PersonAtAsync(partition, row, cancellationToken)
                ?? throw new InvalidOperationException("a person that is there cannot be read", added);
        }
    }

    /// <summary>
    /// Ties a user id of an edition to a person, with what the sign-in tells of them: that counts from the first request of the
    /// session (<see cref="SettleAsync"/>). False when the user id is another person's, or was until a moment ago.
    /// </summary>
    public async Task<bool> RememberAsync(string edition, string userId, string objectId, SignedIn signedIn, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfUser(edition, userId);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var found = await _table.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
            var whose = found.HasValue ? found.Value!.GetString("Person") : null;
            if (whose is not null && whose != signedIn.Person)
            {
                return false;
            }

            // Looked at after it was seen to be nobody's: an erasure writes that before it deletes the row.
            if (whose is null && !await erased.MayHaveAsync(edition, userId, signedIn.Tenant, objectId, cancellationToken))
            {
                return false;
            }

            await NoteAsync(signedIn.Person, partition, row, cancellationToken);
            if (await TryWriteAsync(EntityOf(partition, row, signedIn), found.HasValue ? found.Value!.ETag : null, cancellationToken))
            {
                return true;
            }
        }

        throw new RequestFailedException(503, "a sign-in kept changing; the next one tries again");
    }

    /// <summary>The notes of whose Entra account a person is: tenant and object id. Null for one who has none any more.</summary>
    public async Task<(string Tenant, string ObjectId)?> FindAccountAsync(string person, CancellationToken cancellationToken)
    {
        await foreach (var note in _table.QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {"k|o|"} and RowKey lt {"k|o}"}"), cancellationToken: cancellationToken))
        {
            return (note.GetString("Partition")!, note.GetString("Row")![2..]);
        }

        return null;
    }

    /// <summary>As it was read: of two who want one user id at once, one gets it.</summary>
    private async Task<bool> TryWriteAsync(TableEntity entity, ETag? known, CancellationToken cancellationToken)
    {
        try
        {
            await (known is { } etag
                ? _table.UpdateEntityAsync(entity, etag, TableUpdateMode.Merge, cancellationToken)
                : _table.AddEntityAsync(entity, cancellationToken));
            return true;
        }
        catch (RequestFailedException changed) when (changed.Status is 409 or 412 or 404)
        {
            return false;
        }
    }

    /// <summary>Who signed in with this user id; null for nobody and for a person that was switched off.</summary>
    public async Task<SignedIn?> FindAsync(string edition, string userId, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfUser(edition, userId);
        var found = await _table.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
        if (found is not { HasValue: true, Value: { } entity } || entity.GetBoolean("Off") == true || entity.GetString("Person") is not { } person)
        {
            return null;
        }

        return new SignedIn(
            person,
            entity.GetString("Municipality")!,
            entity.GetString("Tenant")!,
            entity.GetString("Roles")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            entity.GetString("Name") is { } name ? new Told(name, entity.GetString("Mail") ?? "", entity.GetDateTimeOffset("ToldAt") ?? default) : null,
            entity.ETag);
    }

    /// <summary>What the sign-in told was taken over; it need not stand here any longer. A newer sign-in keeps its own.</summary>
    public async Task SettleAsync(string edition, string userId, SignedIn signedIn, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfUser(edition, userId);
        try
        {
            await _table.UpdateEntityAsync(EntityOf(partition, row, signedIn with { Told = null }), signedIn.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        catch (RequestFailedException changed) when (changed.Status is 412 or 404)
        {
            // They signed in again, or were switched off, in between: the next request reads that.
            return;
        }
    }

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Written before the row that it points to, so that no row of a person can be missed.</summary>
    internal async Task NoteAsync(string person, string partition, string row, CancellationToken cancellationToken) =>
        await _table.UpsertEntityAsync(
            new TableEntity(person, $"k|{row}|{partition}") { ["Partition"] = partition, ["Row"] = row }, TableUpdateMode.Replace, cancellationToken);

    private async Task<string?> PersonAtAsync(string partition, string row, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value!.GetString("Person") : null;
    }

    private static TableEntity EntityOf(string partition, string row, SignedIn signedIn)
    {
        var entity = new TableEntity(partition, row)
        {
            ["Person"] = signedIn.Person,
            ["Municipality"] = signedIn.Municipality,
            ["Tenant"] = signedIn.Tenant,
            ["Roles"] = string.Join(' ', signedIn.Roles),
        };
        if (signedIn.Told is { } told)
        {
            entity["Name"] = told.Name;
            entity["Mail"] = told.Mail;
            entity["ToldAt"] = told.At;
        }

        return entity;
    }

    private static (string Partition, string Row) KeysOfObject(string tenant, string objectId) =>
        (tenant.ToLowerInvariant(), "o|" + objectId.ToLowerInvariant());

    private static (string Partition, string Row) KeysOfUser(string edition, string userId) => (edition, "u|" + userId);
}

/// <summary>The outcome of a sign-in, as it is kept. Told is what no request has taken over yet.</summary>
internal sealed record SignedIn(string Person, string Municipality, string Tenant, IReadOnlyList<string> Roles, Told? Told, ETag ETag = default);

/// <summary>What a sign-in tells of a person, and when.</summary>
internal sealed record Told(string Name, string Mail, DateTimeOffset At);
