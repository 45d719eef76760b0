using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Web;

namespace Academy.Functions.Teams;

/// <summary>
/// GET /api/pagina/team/{person}: which courses somebody of one's team has planned and completed, as they were told, and nothing
/// else. Only where the municipality switched it on with the decision of its works council (WOR, article 27.1.l).
/// </summary>
internal sealed class TeamMemberPages(OperationsFolder operations, TeamTable teams, PeopleTable people, AuditTrail audit, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/team/{person}", (HttpContext http, string person, TeamMemberPages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, person, cancellationToken));

    private async Task<IResult> ShowAsync(HttpContext http, string learner, CancellationToken cancellationToken)
    {
        var who = http.Person();
        var edition = operations.Current.FindEdition(who.Municipality);
        if (edition?.ManagerViewDecision is null)
        {
            return PageProblem.Of(Problems.ManagerViewOff());
        }

        var named = IdentityTable.IsKey(learner) ? await teams.FindAsync(learner, cancellationToken) : null;
        if (named is not { Confirmed: true } || named.Manager != who.Person)
        {
            return PageProblem.Of(Problems.UnknownPerson());
        }

        if (!named.IsSeenUnder(edition.ManagerViewDecision))
        {
            return PageProblem.Of(Problems.NotToldYet());
        }

        var person = await people.ReadAsync(learner, cancellationToken);
        if (person.Profile is not { } profile || profile.Municipality != who.Municipality)
        {
            return PageProblem.Of(Problems.UnknownPerson());
        }

        await audit.RecordReadAsync(http, AuditAction.TeamMemberRead, learner, cancellationToken);
        return new PageResult(Page.Of<TeamMemberPage, TeamMemberPageModel>($"{profile.Name} – Mijn team", ModelOf(person, profile)));
    }

    private TeamMemberPageModel ModelOf(Person person, Profile profile)
    {
        var (catalogue, now) = (operations.Current, time.GetUtcNow());
        return new TeamMemberPageModel
        {
            Name = profile.Name,
            Planned =
            [
                .. from copy in person.Enrolments
                   where copy is { State: EnrolmentState.Enrolled, CalledOff: false }
                   let run = catalogue.FindRun(copy.Run)
                   where run is { Cancelled: null } && run.Ends > now
                   orderby run.Starts
                   select $"{catalogue.FindCourse(run.Course)?.Title ?? run.Course}, {DutchDates.Day(run.Starts)}",
            ],
            Done = [.. CourseStanding.Of(catalogue, person.Courses).Where(standing => standing.IsComplete).Select(standing => standing.Course.Title)],
        };
    }
}
