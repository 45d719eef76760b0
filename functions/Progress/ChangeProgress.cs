using System.Security.Cryptography;
using Academy.Functions.Audit;
using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Evaluations;
using Academy.Functions.Rules;
using Academy.Functions.Storage;

namespace Academy.Functions.Progress;

/// <summary>
/// Changes what somebody has done of a course: read, decide, store, and again when somebody else came first. A course at one's own
/// pace that is completed by it has its evaluations planned before that is stored: what turns out not to be completed sends nothing.
/// When a unit is taken back that was known from elsewhere, the badge that was made with it is withdrawn, with a line in the audit trail.
/// Where the course is asked of this person, what the change means for that is stored with it.
/// </summary>
internal sealed class ChangeProgress(ProgressTable table, RequiredCourses required, DueTable due, BadgeTable badges, AuditTrail audit, TimeProvider time)
{
    private const int MostTries = 12;

    public delegate Task<ProgressChange> Decision(CourseMarks marks, CancellationToken cancellationToken);

    public Task<bool> ChangeAsync(string person, Course course, Func<CourseMarks, ProgressChange> decide, CancellationToken cancellationToken) =>
        ChangeAsync(person, course, (marks, _) => Task.FromResult(decide(marks)), cancellationToken);

    /// <summary>False: too many changes of the same course at the same moment, and nothing changed.</summary>
    public async Task<bool> ChangeAsync(string person, Course course, Decision decide, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var stored = await table.ReadAsync(person, course, cancellationToken);
            var asked = await required.FindAsync(person, course, cancellationToken);
            var change = await decide(stored.Marks, cancellationToken);
            var changed = change.Units.Where(unit => stored.Marks[unit.Key] != unit.Value).ToDictionary();
            var now = time.GetUtcNow();
            var after = changed.Count == 0 ? stored.Marks : stored.Marks.With(changed, now);
            after = changed.Count == 0 ? after : after with { DoneAt = ProgressRules.DoneAt(course, stored.Marks, after, now) };
            List<TableTransactionAction> also = [.. await required.ActionsOfAsync(person, asked, course, after, change.Said, cancellationToken)];
            if (change.Also is { } own)
            {
                also.Add(own);
            }

            if (changed.Count + also.Count == 0)
            {
                return true;
            }

            if (also.Count > 0 && change.Said.Values.Any(mark => mark.IsDone))
            {
                // Done once more with the same marks: what is kept is kept from now.
                after = after with { At = now };
            }

            await PlanEvaluationsAsync(course, person, stored.Marks, after, now, cancellationToken);
            // Before it is stored, so that no badge outlives its ground; and after, for one that was made in between.
            var takenBack = BadgeRules.AreTakenBack(course, stored.Marks, after);
            await WithdrawBadgeAsync(person, course, takenBack, cancellationToken);
            if (await table.TryCommitAsync(person, stored, after, changed, also, cancellationToken))
            {
                await WithdrawBadgeAsync(person, course, takenBack, cancellationToken);
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(5, 25 * (tries + 1))), cancellationToken);
        }

        return false;
    }

    private async Task WithdrawBadgeAsync(string person, Course course, bool takenBack, CancellationToken cancellationToken)
    {
        if (takenBack && await badges.FindOwnAsync(person, course.FormerIds.Prepend(course.Id), cancellationToken) is { } badge)
        {
            await audit.RecordAsync(
                AuditAction.BadgeWithdrawn, AuditTrail.Academy, badge.Id, badge.Edition, () => badges.WithdrawAsync(person, badge, cancellationToken), cancellationToken);
        }
    }

    private async Task PlanEvaluationsAsync(Course course, string person, CourseMarks before, CourseMarks after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!course.SelfPaced || ProgressRules.Summarise(course, before).IsComplete || !ProgressRules.Summarise(course, after).IsComplete)
        {
            return;
        }

        foreach (var plan in course.Evaluations)
        {
            var item = new DueItem(DueKind.Evaluate, LocalTime.Add(now, plan.After), SelfPaced.KeyOf(course.Id, person), plan.Questionnaire, person);
            await due.PlanAsync(item, cancellationToken);
        }
    }
}

/// <summary>Which units become what, and a row that is stored with them.</summary>
internal sealed record ProgressChange(IReadOnlyDictionary<string, UnitMark> Units, TableTransactionAction? Also = null)
{
    /// <summary>What it says of units to who asks them again; the units themselves, unless it only takes back one of the grounds they have.</summary>
    public IReadOnlyDictionary<string, UnitMark> Said { get; init; } = Units;

    public static readonly ProgressChange None = new(new Dictionary<string, UnitMark>());

    public static ProgressChange Of(string unit, UnitMark mark) => new(new Dictionary<string, UnitMark> { [unit] = mark });
}
