using System.Collections.Concurrent;
using Academy.Functions.People;
using Academy.Functions.Rules;

namespace Academy.Functions.Identities;

/// <summary>Identities as they were at most a minute ago, so that a busy person does not cost a read per request.</summary>
internal sealed class RecentIdentities(IdentityTable table, AddressBook addresses, ApplyRules rules, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<(string Edition, string UserId), (SignedIn? SignedIn, long At)> _kept = new();

    /// <param name="edition">Where the session is.</param>
    /// <param name="userId">Whose session it is.</param>
    /// <param name="details">What the session itself says of them (userDetails): their sign-in name, which is an address.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<SignedIn?> FindAsync(string edition, string userId, string? details, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue((edition, userId), out var kept) && kept.SignedIn is not null && time.GetElapsedTime(kept.At) < Lifetime)
        {
            return kept.SignedIn;
        }

        var at = time.GetTimestamp();
        var found = await table.FindAsync(edition, userId, cancellationToken);
        if (found is { Told: { } told })
        {
            // Whoever calls /api/roles says what they like; a session of this very user is the proof that the sign-in was real. It proves
            // the address too: nobody gives themselves that of a colleague.
            var mail = details is { Length: > 0 and <= AddressBook.LongestAddress } && details.Contains('@', StringComparison.Ordinal) ? details.Trim() : told.Mail;
            await rules.SignInAsync(found.Person, new Profile(told.Name, mail, found.Municipality, edition, told.At), cancellationToken);
            await addresses.RememberAsync(found.Person, found.Municipality, mail, cancellationToken);
            await table.SettleAsync(edition, userId, found, cancellationToken);
        }

        if (_kept.Count >= MostKept)
        {
            _kept.Clear();
        }

        _kept[(edition, userId)] = (found, at);
        return found;
    }

    /// <summary>What is known of a person here is read anew; other processes do so within the minute.</summary>
    public void Forget(string person)
    {
        foreach (var (key, kept) in _kept)
        {
            if (kept.SignedIn?.Person == person)
            {
                _kept.TryRemove(key, out _);
            }
        }
    }
}
