using Academy.Functions.Identities;
using Academy.Functions.People;

namespace Academy.Functions.Participants;

/// <summary>Finds a colleague of one's own municipality by mail address: exactly that address, of somebody who signed in before.</summary>
internal sealed class Colleagues(AddressBook addresses, PeopleTable people, AccessSwitches access)
{
    /// <summary>Null: nobody of this municipality has this address, or they were switched off.</summary>
    public async Task<Identity?> FindAsync(string municipality, string address, CancellationToken cancellationToken) =>
        await FindAlsoOffAsync(municipality, address, cancellationToken) is { } colleague && !await access.IsOffAsync(colleague.Person, cancellationToken)
            ? colleague
            : null;

    /// <summary>The same, but also who was switched off: they can be switched on again.</summary>
    public async Task<Identity?> FindAlsoOffAsync(string municipality, string address, CancellationToken cancellationToken)
    {
        if (await addresses.FindAsync(municipality, address, cancellationToken) is not { } person)
        {
            return null;
        }

        // An address can have gone from one colleague to another, or a colleague to another municipality.
        var profile = await people.FindProfileAsync(person, cancellationToken);
        return profile is not null
            && profile.Municipality == municipality
            && string.Equals(profile.Mail.Trim(), address.Trim(), StringComparison.OrdinalIgnoreCase)
            ? new Identity(person, municipality, [])
            : null;
    }

    /// <summary>An address that could be one; what it is not, nobody has to be looked up for.</summary>
    public static bool CouldBeAddress(string? text) =>
        text?.Trim() is { Length: >= 3 and <= AddressBook.LongestAddress } address
        && address.IndexOf('@', StringComparison.Ordinal) is var at && at > 0 && at < address.Length - 1
        && !address.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
}
