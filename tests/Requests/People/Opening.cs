using Academy.Requests.Asking;
using Academy.Requests.Offers;

namespace Academy.Requests.People;

/// <summary>Before the first request that counts: everyone is signed in, runs have people and go on, managers have a team.</summary>
internal sealed class Opening(Target target, Crew crew)
{
    private const int PeoplePerRun = 3;

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
            await AskAsync(wire, learner.AskForm("/api/pagina/mijn/leidinggevende", $"action=name&mail={Uri.EscapeDataString(managers[number % managers.Length].Mail)}"), cancellationToken);
        }

        foreach (var (manager, person) in managers.SelectMany(manager => crew.PersonIdsOf(municipality).Select(person => (manager, person))))
        {
            await AskAsync(wire, manager.AskForm("/api/pagina/team", $"action=confirm&person={person}"), cancellationToken);
        }
    }

    private static Task<Answer?> AskAsync(Wire wire, Request request, CancellationToken cancellationToken) =>
        wire.AskAsync(request.ToBytes(), isHead: false, cancellationToken);
}
