using System.Text.Json;
using Academy.Requests.Asking;
using Academy.Requests.Examples;
using Academy.Requests.Offers;

namespace Academy.Requests.People;

/// <summary>Before the first request that counts: everyone is signed in and has proposals, runs have people and go on, managers have a team, logs have entries, some have badges.</summary>
internal sealed class Opening(Target target, Crew crew)
{
    private const int PeoplePerRun = 3;
    private const int EntriesInEachLog = 4;

    public static async Task EnterAsync(Wire wire, Actor actor, CancellationToken cancellationToken)
    {
        await AskAsync(wire, actor.AskJson("POST", "/api/roles", actor.SignIn), cancellationToken);
        await AskAsync(wire, actor.Ask("GET", "/api/me", [], null), cancellationToken);
    }

    public async Task OpenAsync(Connections connections, CancellationToken cancellationToken)
    {
        await connections.EachAsync(crew.All, (wire, actor) => EnterAsync(wire, actor, cancellationToken));
        OfferedRun[] runs = [.. target.Offer.Runs.Where(run => target.Municipalities.Contains(run.Organiser))];
        await connections.EachAsync(runs, (wire, run) => FillAsync(wire, run, cancellationToken));
        await connections.EachAsync(target.Municipalities, (wire, municipality) => TeamUpAsync(wire, municipality, cancellationToken));
        await connections.EachAsync(crew.All, (wire, actor) => AskAsync(wire, actor.AskJson("PUT", "/api/me", new { jobRoles = target.Offer.JobRolesWithProposals }), cancellationToken));
        await connections.EachAsync(crew.All, (wire, actor) => KeepLogAsync(wire, actor, cancellationToken));
        await connections.EachAsync(target.Municipalities, (wire, municipality) => MakeBadgesAsync(wire, municipality, cancellationToken));
    }

    /// <summary>A few people in each run, put there by its own coordinator, and what goes on is decided on.</summary>
    private async Task FillAsync(Wire wire, OfferedRun run, CancellationToken cancellationToken)
    {
        var coordinator = crew.All.First(actor => actor.Edition == run.Organiser && actor.Role == "coordinator");
        if (BusyOperations.GoesOn(run.Key))
        {
            await AskAsync(wire, coordinator.AskJson("POST", $"/api/runs/{run.Key}/decision", new { decision = "goOn" }), cancellationToken);
        }

        foreach (var colleague in crew.All.Where(actor => actor.Edition == run.Organiser).Take(PeoplePerRun))
        {
            await AskAsync(wire, coordinator.AskJson("POST", $"/api/runs/{run.Key}/participants", new { mail = colleague.Mail, aboveSeats = true }), cancellationToken);
        }

        if (await AskAsync(wire, coordinator.Ask("GET", $"/api/runs/{run.Key}/participants", [], null), cancellationToken) is { Status: 200 } list)
        {
            crew.Note(run.Organiser, list);
        }
    }

    /// <summary>Each manager of a municipality has people of its lists in their team.</summary>
    private async Task TeamUpAsync(Wire wire, string municipality, CancellationToken cancellationToken)
    {
        Actor[] managers = [.. crew.All.Where(actor => actor.Edition == municipality && actor.Role == "manager")];
        var others = crew.All.Where(actor => actor.Edition == municipality && actor.Role != "manager");
        foreach (var (number, learner) in others.Take(PeoplePerRun).Index())
        {
            await AskAsync(wire, learner.AskForm("/api/pagina/mijn/leidinggevende", $"action=name&besluit={BusyOperations.DecisionMark}&mail={Uri.EscapeDataString(managers[number % managers.Length].Mail)}"), cancellationToken);
        }

        foreach (var (manager, person) in managers.SelectMany(manager => crew.PersonIdsOf(municipality).Select(person => (manager, person))))
        {
            await AskAsync(wire, manager.AskForm("/api/pagina/team", $"action=confirm&person={person}"), cancellationToken);
            if (await AskAsync(wire, manager.Ask("GET", $"/api/pagina/team/{person}", [], null), cancellationToken) is { Status: 200 })
            {
                crew.NoteTeam(new Teamed(manager, person));
            }
        }
    }

    private static async Task KeepLogAsync(Wire wire, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var number in Enumerable.Range(0, EntriesInEachLog))
        {
            await AskAsync(wire, actor.AskJson("PUT", $"/api/me/log/{Scene.EntryOf(number)}", new { what = "Een webinar gevolgd", on = "2026-11-02", minutes = 45 }), cancellationToken);
        }
    }

    /// <summary>The coordinator excuses people of the lists from a course, and who then can makes a badge of it.</summary>
    private async Task MakeBadgesAsync(Wire wire, string municipality, CancellationToken cancellationToken)
    {
        var coordinator = crew.All.Last(actor => actor.Edition == municipality && actor.Role == "coordinator");
        var course = target.Offer.CoursesOf(target.Offer.EditionOf(municipality))[0];
        foreach (var (person, unit) in crew.PersonIdsOf(municipality).SelectMany(person => course.Units.Select(unit => (person, unit.Id))))
        {
            await AskAsync(wire, coordinator.AskJson("PUT", $"/api/people/{person}/progress/{course.Id}/{unit}", new { state = "waived", reason = "administrative" }), cancellationToken);
        }

        List<(Actor Holder, string Id)> made = [];
        foreach (var actor in crew.All.Where(actor => actor.Edition == municipality).Take(PeoplePerRun))
        {
            if (await AskAsync(wire, actor.AskJson("PUT", $"/api/me/badges/{course.Id}", new { name = true, mail = false }), cancellationToken) is { Status: 200 } badge)
            {
                using var json = JsonDocument.Parse(badge.Body);
                made.Add((actor, json.RootElement.GetProperty("credential").GetString()!.Split('/')[^1]));
            }
        }

        crew.NoteBadges(municipality, new Badged(course.Id, [.. made.Select(one => one.Holder)], [.. made.Select(one => one.Id)]));
        if (await AskAsync(wire, coordinator.Ask("GET", "/api/badges/keys", [], null), cancellationToken) is { Status: 200 } keys)
        {
            using var json = JsonDocument.Parse(keys.Body);
            crew.BadgeKey = json.RootElement.GetProperty("keys")[0].GetProperty("kid").GetString()!.Split('/')[^1];
        }
    }

    private static Task<Answer?> AskAsync(Wire wire, Request request, CancellationToken cancellationToken) =>
        wire.AskAsync(request.ToBytes(), isHead: false, cancellationToken);
}
