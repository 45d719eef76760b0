using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Runs;

namespace Academy.Functions.Evaluations;

/// <summary>A run has ended: each evaluation of its course gets its moment, counted from the end of the last meeting.</summary>
internal sealed class PlanEvaluations(OperationsFolder operations, RunTable runs, DueTable due)
{
    public async Task RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        var row = await runs.FindAsync(item.Subject, cancellationToken);
        if (row is null || row.Cancelled
            || operations.Current.FindCourse(SelfPaced.CourseOf(item.Subject)) is not { } course)
        {
            // A cancelled run has nothing to evaluate. One that moved is planned from the end it has now.
            return;
        }

        foreach (var plan in course.Evaluations)
        {
            await due.PlanAsync(new DueItem(DueKind.Evaluate, LocalTime.Add(row.Ends, plan.After), item.Subject, plan.Questionnaire), cancellationToken);
        }
    }
}
