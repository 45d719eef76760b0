using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Progress;
using Academy.Functions.Storage;

namespace Academy.Functions.Rules;

/// <summary>What is asked of somebody about one course: progress in it is stored together with what it means for that.</summary>
internal sealed class RequiredCourses(OperationsFolder operations, FiredTable table, DueTable due, TimeProvider time)
{
    /// <summary>The newest row of each rule; nothing is read for a course that no rule asks.</summary>
    public async Task<IReadOnlyList<FiredRule>> FindAsync(string person, Course course, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        if (!catalogue.Rules.Any(rule => rule.Require == course.Id))
        {
            return [];
        }

        return
        [
            .. from row in await table.ReadAsync(person, cancellationToken)
               where row.Kind == FiredKind.Required && row.State is FiredState.Open or FiredState.Done && catalogue.FindCourse(row.Subject)?.Id == course.Id
               group row by row.Rule into ofRule
               select ofRule.MaxBy(row => row.Period)!,
        ];
    }

    /// <summary>Whether a unit has to be done (again) in the period that runs.</summary>
    public async Task<bool> AskAgainAsync(string person, Course course, string unit, CancellationToken cancellationToken) =>
        (await FindAsync(person, course, cancellationToken)).Any(row => row.AsksAgain(unit));

    /// <summary>
    /// The rows that change with these units. What is asked anew because it was taken back has its reminders planned before that is
    /// stored: one for what turns out not to be asked sends nothing.
    /// </summary>
    public async Task<IReadOnlyList<TableTransactionAction>> ActionsOfAsync(
        string person, IReadOnlyList<FiredRule> rows, Course course, CourseMarks marks, IReadOnlyDictionary<string, UnitMark> said, CancellationToken cancellationToken)
    {
        var (catalogue, now) = (operations.Current, time.GetUtcNow());
        var actions = new List<TableTransactionAction>();
        foreach (var row in rows)
        {
            var rule = catalogue.Rules.FirstOrDefault(rule => row.IsOf(rule, catalogue));
            var after = row.After(course, marks, said, now, rule);
            if (after == row)
            {
                continue;
            }

            if (rule is not null && row.State == FiredState.Done && after is { State: FiredState.Open, Deadline: not null })
            {
                await Task.WhenAll(Reminder.PlanOf(after, rule, person, now).Select(item => due.PlanAsync(item, cancellationToken)));
            }

            actions.Add(FiredTable.ActionOf(person, after));
        }

        return actions;
    }
}
