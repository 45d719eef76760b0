using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Badges;

/// <summary>
/// Makes somebody's badge of a course, or takes it back. The same wish again is the same badge; another choice of what to share
/// withdraws the one there is and makes a new one, with a link of its own, so that nobody keeps what is no longer shared.
/// </summary>
internal sealed class MakeBadge(ProgressTable progress, PeopleTable people, BadgeTable badges, BadgeKeys keys, AuditTrail audit, TimeProvider time)
{
    private const int MostTries = 8;

    public async Task<BadgeOutcome> MakeAsync(HttpContext http, Course course, Shared shared, CancellationToken cancellationToken)
    {
        if (!keys.MaySign)
        {
            return new BadgeOutcome(null, Problems.BadgesOff());
        }

        var person = http.Person().Person;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var own = await badges.FindOwnAsync(person, course.FormerIds.Prepend(course.Id), cancellationToken);
            var published = own is null ? null : await badges.FindAsync(own.Edition, own.Id, cancellationToken);
            if (own?.Shared == shared && published is { IsWithdrawn: false })
            {
                return new BadgeOutcome(own, null);
            }

            if (Refuse(await StandingAsync(person, course, cancellationToken)) is { } refusal)
            {
                return new BadgeOutcome(null, refusal);
            }

            // Half made by a request that died, with the same choice: that one is finished. Any other goes first.
            if (own is not null && (published is not null || own.Shared != shared || own.Edition != http.Edition().Slug))
            {
                await WithdrawAsync(http, own, cancellationToken);
                own = null;
            }

            if (await TryMakeAsync(http, own, course, shared, cancellationToken) is { } made)
            {
                return new BadgeOutcome(made, null);
            }
        }

        return new BadgeOutcome(null, Problems.TooBusy());
    }

    /// <summary>Takes back the badge of a course, if there is one.</summary>
    public async Task WithdrawAsync(HttpContext http, IEnumerable<string> course, CancellationToken cancellationToken)
    {
        if (await badges.FindOwnAsync(http.Person().Person, course, cancellationToken) is { } own)
        {
            await WithdrawAsync(http, own, cancellationToken);
        }
    }

    private Task WithdrawAsync(HttpContext http, Badge own, CancellationToken cancellationToken) =>
        audit.RecordAsync(http, AuditAction.BadgeWithdrawn, own.Id, () => badges.WithdrawAsync(http.Person().Person, own, cancellationToken), cancellationToken);

    /// <summary>Null: another request came first, or the place in the status list is taken: look again.</summary>
    private async Task<Badge?> TryMakeAsync(HttpContext http, Badge? begun, Course course, Shared shared, CancellationToken cancellationToken)
    {
        var (person, edition) = (http.Person().Person, http.Edition());
        var badge = begun ?? NewBadge(edition, course.Id, shared);
        if (begun is null && !await badges.TryAddOwnAsync(person, badge, cancellationToken))
        {
            return null;
        }

        // Read now that the own row is there: who takes a unit back looks for that row after doing so, so one of the two sees the other.
        var standing = await StandingAsync(person, course, cancellationToken);
        var published = Refuse(standing) is null;
        if (published)
        {
            var holder = await people.FindProfileAsync(person, cancellationToken);
            var credential = keys.Sign(edition.OriginText, WriteCredential.Of(badge, standing, edition.Edition, edition.OriginText, holder), AcademyJson.Default.Credential);
            await audit.RecordAsync(http, AuditAction.BadgeMade, badge.Id, async () => published = await badges.TryPublishAsync(badge, credential, cancellationToken), cancellationToken);
        }

        if (!published)
        {
            await badges.WithdrawAsync(person, badge, cancellationToken);
        }

        return published ? badge : null;
    }

    private async Task<CourseStanding> StandingAsync(string person, Course course, CancellationToken cancellationToken) =>
        new(course, (await progress.ReadAsync(person, course, cancellationToken)).Marks);

    private static ProblemHttpResult? Refuse(CourseStanding standing) => BadgeRules.Refuse(standing.Course, standing.Marks) switch
    {
        null => null,
        { IsCompleted: true } declared => Problems.CourseDeclared(declared.InWords),
        _ => Problems.CourseNotCompleted(),
    };

    /// <summary>In whole seconds, as its token tells it.</summary>
    private Badge NewBadge(RequestEdition edition, string course, Shared shared)
    {
        var (id, now) = (Badge.NewId(), DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds()));
        return new Badge(id, course, edition.Slug, new Uri(BadgeAddresses.Page(edition.OriginText, id)), shared, now);
    }
}

/// <summary>The badge, or why there is none.</summary>
internal sealed record BadgeOutcome(Badge? Badge, ProblemHttpResult? Refusal);
