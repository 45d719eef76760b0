using System.Collections.Concurrent;
using System.Text.Json;
using Academy.Requests.Asking;
using Academy.Requests.Offers;

namespace Academy.Requests.People;

/// <summary>
/// The people who ask: of every municipality some of each role, signed in. Who is erased or switched off along the way comes back as
/// somebody new. Keeps the ids of persons that lists of participants tell.
/// </summary>
internal sealed class Crew
{
    private const int MostIds = 100;

    private readonly Actor[] _actors;
    private readonly Dictionary<string, int[]> _byRole;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _ids = new();
    private readonly ConcurrentDictionary<string, Badged> _badges = new();
    private readonly ConcurrentBag<Teamed> _teams = [];
    private int _renewed;

    /// <summary>Four of ten coordinate, because every third route is theirs.</summary>
    public Crew(Offer offer, IReadOnlyList<string> editions, Func<string, string> originOf, int people)
    {
        string[] roles = ["coordinator", "learner", "coordinator", "manager", "learner", "coordinator", "editor", "learner", "coordinator", "learner"];
        _actors = [.. Enumerable.Range(0, people).Select(number =>
        {
            var slug = editions[number % editions.Count];
            return new Actor(slug, originOf(slug), offer.EditionOf(slug).Tenants[0], $"mens-{number}", roles[number / editions.Count % roles.Length]);
        })];
        _byRole = _actors.Index().GroupBy(one => one.Item.Role).ToDictionary(group => group.Key, group => group.Select(one => one.Index).ToArray());
    }

    public IReadOnlyList<Actor> All => _actors;

    /// <summary>The name of a key that badges are checked with; a made-up one when nobody was told.</summary>
    public string BadgeKey { get; set; } = "geen";

    public Actor Pick(string? role, Chance chance) =>
        role is not null && _byRole.TryGetValue(role, out var those) ? _actors[chance.Of(those)] : chance.Of(_actors);

    /// <summary>Ids of persons of a municipality, as lists told them; a made-up one when none did yet.</summary>
    public string PersonIdOf(string edition, Chance chance) =>
        PersonIdsOf(edition) is { Count: > 0 } ids ? chance.Of(ids) : "00000000000000000000000000000000";

    public IReadOnlyList<string> PersonIdsOf(string edition) => _ids.GetValueOrDefault(edition, []);

    public Badged BadgesOf(string edition) => _badges.GetValueOrDefault(edition, Badged.None);

    /// <summary>Managers with somebody in their team whom they may look at.</summary>
    public IReadOnlyList<Teamed> Teams => [.. _teams.OrderBy(team => team.Manager.UserId, StringComparer.Ordinal)];

    public void NoteTeam(Teamed team) => _teams.Add(team);

    public void NoteBadges(string edition, Badged badges) => _badges[edition] = badges;

    /// <summary>Somebody who is nobody any more, under a new name; null when another request was first.</summary>
    public Actor? Renew(Actor gone)
    {
        var at = Array.IndexOf(_actors, gone);
        return at < 0 ? null : _actors[at] = gone with { UserId = $"{gone.UserId.Split('x')[0]}x{Interlocked.Increment(ref _renewed)}" };
    }

    public void Note(string edition, Answer list)
    {
        using var json = JsonDocument.Parse(list.Body);
        if (json.RootElement.TryGetProperty("participants", out var participants))
        {
            _ids[edition] = [.. participants.EnumerateArray().Select(one => one.GetProperty("person").GetString()!).Take(MostIds)];
        }
    }
}

/// <summary>A manager, and the id of a person who named them and whom they confirmed.</summary>
internal sealed record Teamed(Actor Manager, string Person);

/// <summary>The course of which people of a municipality made badges, who they are and the badges' ids.</summary>
internal sealed record Badged(string Course, IReadOnlyList<Actor> Holders, IReadOnlyList<string> Ids)
{
    public static readonly Badged None = new("", [], []);
}
