using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Participants;
using Academy.Functions.People;
using Academy.Functions.Web;

namespace Academy.Functions.Teams;

/// <summary>
/// GET /api/pagina/team: who named me as their manager, to confirm or to end. POST (action=confirm or end, person): does that.
/// Only names stand here; what somebody learns stands on a page of its own, where the municipality switched that on.
/// </summary>
internal sealed class TeamPages(OperationsFolder operations, TeamTable teams, PeopleTable people, AuditTrail audit)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/team", (HttpContext http, TeamPages page, CancellationToken cancellationToken) => page.ShowAsync(http, cancellationToken));
        pages.MapPost("/team", (HttpContext http, TeamPages page, CancellationToken cancellationToken) => page.ChangeAsync(http, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (action, learner, manager) = (fields["action"].ToString(), fields["person"].ToString(), http.Person().Person);
        if (action is not ("confirm" or "end"))
        {
            return PageProblem.Of(Problems.Invalid("action", "Kies confirm of end."));
        }

        if (!Identities.IdentityTable.IsKey(learner))
        {
            return PageProblem.Of(Problems.UnknownPerson());
        }

        if (action == "end")
        {
            await audit.RecordAsync(http, AuditAction.ManagerEnded, learner, () => teams.EndAsync(learner, manager, cancellationToken), cancellationToken);
        }
        else if (!await audit.RecordAsync(
            http,
            AuditAction.ManagerConfirmed,
            learner,
            () => teams.ConfirmAsync(learner, manager, cancellationToken),
            confirmed => confirmed ? "Confirmed" : "NotNamed",
            cancellationToken))
        {
            return PageProblem.Of(Problems.UnknownPerson());
        }

        return http.Request.WantsFragment() ? await ShowAsync(http, cancellationToken) : new SeeOther("/api/pagina/team");
    }

    private async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var who = http.Person();
        var team = new List<TeamLine>();
        var decision = operations.Current.FindEdition(who.Municipality)?.ManagerViewDecision;
        foreach (var (learner, named) in await teams.ReadTeamAsync(who.Person, cancellationToken))
        {
            // Who went to another municipality is nobody's team here any more.
            if (await people.FindProfileAsync(learner, cancellationToken) is { } profile && profile.Municipality == who.Municipality)
            {
                team.Add(new TeamLine(learner, profile.Name, named.Confirmed, named.IsSeenUnder(decision)));
            }
        }

        var model = new TeamPageModel
        {
            Team = [.. team.OrderBy(line => line.Confirmed).ThenBy(line => line.Name, DutchNames.Order)],
            Decision = decision,
        };
        return new PageResult(Page.Of<TeamPage, TeamPageModel>("Mijn team", model));
    }
}
