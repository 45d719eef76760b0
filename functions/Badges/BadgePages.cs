using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Badges;

/// <summary>
/// GET /api/pagina/mijn/bewijs/{course}: the holder's page: what may be shown, the link, the file, and the way to take it all back.
/// POST (action=make with name and mail, or action=withdraw): changes it. Nothing is shared before that.
/// </summary>
internal sealed class BadgePages(OperationsFolder operations, ProgressTable progress, PeopleTable people, BadgeTable badges, BadgeKeys keys, MakeBadge make)
{
    private const string Ticked = "ja";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/mijn/bewijs/{course}", (HttpContext http, string course, BadgePages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, course, null, cancellationToken));
        pages.MapPost("/mijn/bewijs/{course}", (HttpContext http, string course, BadgePages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, course, cancellationToken));
    }

    public static string AddressOf(Course course) => "/api/pagina/mijn/bewijs/" + course.Id;

    private async Task<IResult> ChangeAsync(HttpContext http, string course, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        ProblemHttpResult? refusal = null;
        switch (fields["action"].ToString())
        {
            case "withdraw" when IdentityTable.IsKey(course):
                await make.WithdrawAsync(http, IdsOf(course), cancellationToken);
                break;
            case "make" when operations.Current.FindCourse(http.Edition().Edition, course) is { } known:
                refusal = (await make.MakeAsync(http, known, new Shared(fields["name"] == Ticked, fields["mail"] == Ticked), cancellationToken)).Refusal;
                break;
            case "withdraw" or "make":
                return PageProblem.Of(Problems.UnknownCourse());
            default:
                return PageProblem.Of(Problems.Invalid("action", "Kies make of withdraw."));
        }

        return refusal is not null || http.Request.WantsFragment()
            ? await ShowAsync(http, course, refusal, cancellationToken)
            : new SeeOther("/api/pagina/mijn/bewijs/" + course);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string id, ProblemHttpResult? problem, CancellationToken cancellationToken)
    {
        var (person, course) = (http.Person().Person, operations.Current.FindCourse(http.Edition().Edition, id));
        var badge = IdentityTable.IsKey(id) ? await FindAsync(person, id, cancellationToken) : null;
        if (course is null && badge is null)
        {
            return PageProblem.Of(Problems.UnknownCourse());
        }

        var standing = course is null ? null : new CourseStanding(course, (await progress.ReadAsync(person, course, cancellationToken)).Marks);
        var refused = standing is null ? null : BadgeRules.Refuse(standing.Course, standing.Marks);
        var model = new BadgePageModel
        {
            Course = course?.Id ?? id,
            Title = course?.Title ?? badge!.Course,
            Name = (await people.FindProfileAsync(person, cancellationToken))?.Name ?? "",
            Badge = badge is null ? null : ModelOf(badge),
            MayMake = keys.MaySign && standing is not null && refused is null,
            Refusal = !keys.MaySign ? Words(Problems.BadgesOff()) : refused is null ? null : Words(refused.IsCompleted ? Problems.CourseDeclared(refused.InWords) : Problems.CourseNotCompleted()),
            Problem = problem is null ? null : Words(problem),
        };
        return new PageResult(Page.Of<BadgePage, BadgePageModel>($"{(problem is null ? "" : "Fout: ")}Je bewijs – {model.Title}", model, problem?.StatusCode ?? StatusCodes.Status200OK));
    }

    /// <summary>The badge that shows something now: one that is only half made or half withdrawn is as good as none.</summary>
    private async Task<Badge?> FindAsync(string person, string course, CancellationToken cancellationToken) =>
        await badges.FindOwnAsync(person, IdsOf(course), cancellationToken) is { } own && await badges.FindAsync(own.Edition, own.Id, cancellationToken) is { IsWithdrawn: false } ? own : null;

    private IEnumerable<string> IdsOf(string course) => operations.Current.FindCourse(course) is { } known ? known.FormerIds.Prepend(known.Id) : [course];

    private static MadeBadgeModel ModelOf(Badge badge) => new(
        badge.Url.ToString(),
        BadgeAddresses.Credential(badge.Url.GetLeftPart(UriPartial.Authority), badge.Id),
        DutchDates.Date(badge.MadeAt),
        badge.Shared.Name,
        badge.Shared.Mail);

    private static string Words(ProblemHttpResult problem) => $"{problem.ProblemDetails.Title} {problem.ProblemDetails.Detail}";
}
