using System.Security.Cryptography;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Identities;
using Academy.Functions.People;

namespace Academy.Functions.Rules;

/// <summary>
/// Lets the rules fire for one person: at a sign-in, when they say what they do, and every night for what changed meanwhile. The
/// reminders are planned first: one for what turns out not to have fired sends nothing.
/// </summary>
internal sealed class ApplyRules(OperationsFolder operations, PeopleTable people, FiredTable table, AccessSwitches access, DueTable due, TimeProvider time)
{
    private const int MostTries = 12;

    /// <summary>Takes over what a sign-in tells, and what follows from that, in one transaction.</summary>
    public async Task SignInAsync(string person, Profile told, CancellationToken cancellationToken)
    {
        // A municipality without rules is not read for; when it is too busy, the night does what this would have done.
        if (operations.Current.RulesOf(told.Municipality).Count == 0
            || !await ChangeAsync(person, known => told with { JobRoles = known?.JobRoles, ETag = known?.ETag ?? default }, cancellationToken))
        {
            await people.SaveProfileAsync(person, told, cancellationToken);
        }
    }

    /// <summary>Somebody says what they do. False: too busy, and nothing changed.</summary>
    public Task<bool> TakeJobRolesAsync(string person, IReadOnlyList<string> jobRoles, CancellationToken cancellationToken) =>
        ChangeAsync(person, known => known?.JobRoles?.SequenceEqual(jobRoles) == false ? known with { JobRoles = jobRoles } : known, cancellationToken);

    /// <summary>What is new or changed in the rules, for somebody who need not be here. Who was switched off is asked nothing.</summary>
    public async Task HealAsync(string person, Person known, CancellationToken cancellationToken)
    {
        var firing = new Firing(known, operations.Current, time.GetUtcNow());
        if (known.Profile is not null && (firing.Rows().Count > 0 || firing.Lines.Count > 0) && !await access.IsOffAsync(person, cancellationToken))
        {
            await ChangeAsync(person, profile => profile, cancellationToken);
        }
    }

    private async Task<bool> ChangeAsync(string person, Func<Profile?, Profile?> change, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (catalogue, now) = (operations.Current, time.GetUtcNow());
            var known = await people.ReadAsync(person, cancellationToken);
            if (change(known.Profile) is not { } profile)
            {
                return true;
            }

            var firing = new Firing(known with { Profile = profile }, catalogue, now);
            var (rows, lines) = (firing.Rows(), firing.Lines);
            if (rows.Count + lines.Count == 0 && ReferenceEquals(profile, known.Profile))
            {
                return true;
            }

            await PlanAsync(person, rows, firing, now, cancellationToken);
            if (await table.TryFireAsync(person, profile, rows, lines, cancellationToken))
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 25 * (tries + 1))), cancellationToken);
        }

        return false;
    }

    private Task PlanAsync(string person, IReadOnlyList<FiredRule> rows, Firing firing, DateTimeOffset now, CancellationToken cancellationToken) => Task.WhenAll(
        from row in rows
        where row is { Deadline: not null, State: FiredState.Open } && firing.HoldingOf(row) is not null
        from item in Reminder.PlanOf(row, firing.HoldingOf(row)!, person, now)
        select due.PlanAsync(item, cancellationToken));
}
