using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Mail;
using Academy.Functions.People;

namespace Academy.Functions.Runs;

/// <summary>Tells everyone in a run that a coordinator called it off, and marks it in what they see as their learning. Doing it again tells nobody twice.</summary>
internal sealed class TellCalledOff(OperationsFolder operations, RunTable runs, EnrolmentCopyTable copies, TellEveryone tell)
{
    /// <summary>The sweep: finishes what the request of the decision left.</summary>
    public async Task RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        var row = await runs.FindAsync(item.Subject, cancellationToken);
        if (row is { IsCalledOff: true } && operations.Current.FindRun(item.Subject) is { } run)
        {
            await TellAsync(run, row, [], cancellationToken);
        }
    }

    /// <param name="run">The run as the content has it.</param>
    /// <param name="row">Its row, with the decision.</param>
    /// <param name="owed">The mails that were stored with the decision and wait for their message.</param>
    /// <param name="cancellationToken">Stops between two people; the sweep goes on from there.</param>
    public async Task TellAsync(CourseRun run, RunRow row, IReadOnlyList<OwedMail> owed, CancellationToken cancellationToken)
    {
        await tell.QueueAsync(owed, cancellationToken);
        await tell.RunAsync(RunNews.CalledOff(run, row.Decided!.At), cancellationToken);
        foreach (var enrolment in await runs.ReadEnrolmentsAsync(run.Key, cancellationToken))
        {
            if (enrolment.IsActive)
            {
                await copies.WriteAsync(enrolment.Person, EnrolmentCopy.Of(run.Key, enrolment) with { CalledOff = true }, cancellationToken);
            }
        }
    }
}
