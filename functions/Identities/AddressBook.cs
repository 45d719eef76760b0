using Academy.Functions.Storage;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Identities;

/// <summary>
/// Who has a mail address, in table Identities: the partition is an HMAC-SHA256 over municipality and address, with a key that is
/// not in storage. Who can read the tables cannot tell whose address it is, nor try a list of addresses on it. Only people whose
/// session was seen stand in it.
/// </summary>
internal sealed class AddressBook(TableServiceClient tables, IdentityTable identities, IOptions<Evaluations.LinkOptions> options)
{
    private const string Purpose = "academy-address-1";
    private const string Row = "a";

    /// <summary>RFC 5321: 64 before the @, 255 behind it, 254 together.</summary>
    public const int LongestAddress = 254;

    private readonly TableClient _table = tables.GetTableClient("Identities");

    /// <summary>Remembers the address of somebody who is signed in. An address that somebody else had before is now theirs.</summary>
    public async Task RememberAsync(string person, string municipality, string address, CancellationToken cancellationToken)
    {
        if (address.Length is 0 or > LongestAddress)
        {
            return;
        }

        var partition = PartitionOf(options.Value.LinkKey, municipality, address);
        await identities.NoteAsync(person, partition, Row, cancellationToken);
        await _table.UpsertEntityAsync(new TableEntity(partition, Row) { ["Person"] = person }, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>
    /// Who had this address when they signed in last, as far as we know; the profile tells whether they still do. A key that is
    /// being replaced is tried too, so that nobody gets lost by that.
    /// </summary>
    public async Task<string?> FindAsync(string municipality, string address, CancellationToken cancellationToken)
    {
        foreach (var key in options.Value.LinkKeys.Keys.OrderBy(key => key == options.Value.LinkKey ? 0 : 1))
        {
            var found = await _table.GetEntityIfExistsAsync(PartitionOf(key, municipality, address), Row, cancellationToken: cancellationToken);
            if (found.HasValue)
            {
                return found.Value!.GetString("Person");
            }
        }

        return null;
    }

    private string PartitionOf(string key, string municipality, string address) =>
        Convert.ToHexStringLower(KeyedPrint.Of(options.Value.LinkKeys[key], Purpose, $"{municipality}\n{address.Trim().ToLowerInvariant()}"));
}
