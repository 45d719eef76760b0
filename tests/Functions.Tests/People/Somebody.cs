using Academy.Functions.Catalogue;
using Academy.Functions.Lines;
using Academy.Functions.People;
using Academy.Functions.Rules;

namespace Academy.Functions.Tests.People;

/// <summary>Somebody of Rivierstad as storage would have them, without storage.</summary>
internal static class Somebody
{
    public static Person With(params string[] jobRoles) =>
        new(new Profile("Iemand", "iemand@rivierstad.example", "rivierstad", "rivierstad", SampleOperations.Now) { JobRoles = jobRoles }, [], [], [], []);

    /// <summary>What the rules make of them at that moment is kept.</summary>
    public static Person Fire(this Person person, Operations catalogue, DateTimeOffset now)
    {
        var firing = new Firing(person, catalogue, now);
        var rows = firing.Rows();
        return person with
        {
            Fired = [.. person.Fired.Where(known => !rows.Any(row => (row.Rule, row.Period) == (known.Rule, known.Period))), .. rows],
            Lines = [.. person.Lines, .. firing.Lines.Select(line => new FollowedLine(line, now))],
        };
    }
}
