using System.Diagnostics.CodeAnalysis;
using Academy.Functions.Storage;
using Azure;

namespace Academy.Functions.Identities;

/// <summary>
/// Table Identities. Partition = tenant: who an object id of Entra is (a random person id).
/// Partition = edition: who a user id of that Static Web App is, with the roles of the last sign-in.
/// </summary>
internal sealed class IdentityTable(TableServiceClient tables)
{
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

    /// <summary>Ties a user id of an edition to a person. False when the user id is another person's: that never changes.</summary>
    public async Task<bool> RememberAsync(string edition, string userId, SignedIn signedIn, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfUser(edition, userId);
        if (await PersonAtAsync(partition, row, cancellationToken) is { } person && person != signedIn.Person)
        {
            return false;
        }

        var entity = new TableEntity(partition, row)
        {
            ["Person"] = signedIn.Person,
            ["Municipality"] = signedIn.Municipality,
            ["Tenant"] = signedIn.Tenant,
            ["Roles"] = string.Join(' ', signedIn.Roles),
        };
        await _table.UpsertEntityAsync(entity, TableUpdateMode.Merge, cancellationToken);
        return true;
    }

    /// <summary>Who signed in with this user id; null for nobody and for a person that was switched off.</summary>
    public async Task<SignedIn?> FindAsync(string edition, string userId, CancellationToken cancellationToken)
    {
        var (partition, row) = KeysOfUser(edition, userId);
        var found = await _table.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
        if (found is not { HasValue: true, Value: { } entity } || entity.GetBoolean("Off") == true)
        {
            return null;
        }

        return new SignedIn(
            entity.GetString("Person")!,
            entity.GetString("Municipality")!,
            entity.GetString("Tenant")!,
            entity.GetString("Roles")!.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public Task CreateAsync(CancellationToken cancellationToken) => _table.CreateIfNotExistsAsync(cancellationToken);

    private async Task<string?> PersonAtAsync(string partition, string row, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value!.GetString("Person") : null;
    }

    private static (string Partition, string Row) KeysOfObject(string tenant, string objectId) =>
        (tenant.ToLowerInvariant(), "o|" + objectId.ToLowerInvariant());

    private static (string Partition, string Row) KeysOfUser(string edition, string userId) => (edition, "u|" + userId);
}

/// <summary>The outcome of a sign-in, as it is kept.</summary>
internal sealed record SignedIn(string Person, string Municipality, string Tenant, IReadOnlyList<string> Roles);
