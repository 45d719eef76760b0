using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;
using Academy.Functions.Runs;
using Academy.Functions.Storage;

namespace Academy.Functions.Privacy.Cleaning;

/// <summary>
/// Looks through the runs of courses whose id begins with a given character: enrolments go when the term of the organiser is over,
/// counted from the end of the run; mails when theirs is, counted from when they were owed.
/// </summary>
internal sealed class CleanRuns(TableServiceClient tables, RunTable runs, OperationsFolder operations, DestructionTable destroyed, TimeProvider time)
{
    private readonly TableClient _runs = tables.GetTableClient("Runs");

    public Task RunAsync(string letter, CancellationToken cancellationToken) => destroyed.RecordAsync(gone => RunAsync(letter, gone, cancellationToken));

    private async Task RunAsync(string letter, Gone gone, CancellationToken cancellationToken)
    {
        RunRow? run = null;
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {letter} and PartitionKey lt {letter + "~~~"}");
        await foreach (var row in _runs.QueryAsync(filter, cancellationToken: cancellationToken))
        {
            if (row.RowKey == "!")
            {
                // Read by itself: its partition's rows follow, and each that goes changes its ETag.
                run = await runs.FindAsync(row.PartitionKey, cancellationToken);
                continue;
            }

            var organiser = operations.Current.FindRun(row.PartitionKey)?.Organiser ?? operations.Current.FindCourse(SelfPaced.CourseOf(row.PartitionKey))?.Owner ?? "";
            var retention = Terms.Of(operations.Current, organiser);
            var kind = DataCatalogue.Find("Runs", row.RowKey)!;
            if (kind.Keep == Keep.Mails && IsFinal(row) && Terms.AreOver(kind, row, retention, time.GetUtcNow()))
            {
                if (await _runs.TryDeleteAsync(row, cancellationToken))
                {
                    gone.Count(kind.Holds, organiser);
                }
            }
            else if (kind.Keep == Keep.Enrolment && run?.Key == row.PartitionKey && await IsTakenOutAsync(row, run, retention, cancellationToken))
            {
                gone.Count(kind.Holds, organiser);
            }
        }
    }

    private async Task<bool> IsTakenOutAsync(TableEntity row, RunRow run, Retention retention, CancellationToken cancellationToken)
    {
        var seated = row.GetString("State") is nameof(EnrolmentState.Enrolled) or nameof(EnrolmentState.Attended) or nameof(EnrolmentState.Absent);
        if (!Terms.AreOver(run.Ends, seated ? retention.Attendance : retention.WaitingList, time.GetUtcNow()))
        {
            return false;
        }

        // The run itself is read again for each, so that the number of seats taken stays true; another change in between leaves it to the next night.
        return await runs.FindAsync(run.Key, cancellationToken) is { } now
            && await runs.FindEnrolmentAsync(run.Key, row.RowKey[2..], cancellationToken) is { } enrolment
            && await runs.TryRemoveAsync(now.Without(enrolment), enrolment, cancellationToken);
    }

    private static bool IsFinal(TableEntity mail) => mail.GetString("State") is "Sent" or "Failed" or "Skipped";
}
