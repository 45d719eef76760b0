using Academy.Functions.Catalogue;
using Academy.Functions.Progress;
using Academy.Functions.Storage;

namespace Academy.Functions.Rules;

/// <summary>What is asked of somebody about one course: progress in it is stored together with what it means for that.</summary>
internal sealed class RequiredCourses(OperationsFolder operations, FiredTable table, TimeProvider time)
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

    /// <summary>The rows that change with these units.</summary>
    public IReadOnlyList<TableTransactionAction> ActionsOf(
        string person, IReadOnlyList<FiredRule> rows, Course course, CourseMarks marks, IReadOnlyDictionary<string, UnitMark> said) =>
    [
        .. from row in rows
           let after = row.After(course, marks, said, time.GetUtcNow())
           where after != row
           select FiredTable.ActionOf(person, after),
    ];
}
