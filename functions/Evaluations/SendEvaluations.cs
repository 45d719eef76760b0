using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Mail;
using Academy.Functions.Progress;
using Academy.Functions.Runs;

namespace Academy.Functions.Evaluations;

/// <summary>An evaluation is due: everyone who took part, decided now, is owed a mail. Doing it again adds nobody twice.</summary>
internal sealed class SendEvaluations(
    OperationsFolder operations, RunTable runs, Outbox outbox, ProgressTable progress, DueTable due, MailQueue queue, TimeProvider time)
{
    public async Task RunAsync(DueItem item, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        var course = catalogue.FindCourse(SelfPaced.CourseOf(item.Subject));
        var plan = course?.Evaluations.FirstOrDefault(plan => plan.Questionnaire == item.Questionnaire);
        if (course is null || plan is null || catalogue.FindQuestionnaire(item.Questionnaire) is not { } questionnaire)
        {
            // The course was retired or asks this no longer.
            return;
        }

        var participants = SelfPaced.Is(item.Subject)
            ? await WhoCompletedAsync(course, item.Person, cancellationToken)
            : await WhoTookPartAsync(item.Subject, cancellationToken);
        var now = time.GetUtcNow();
        var kind = MailKinds.Evaluation(questionnaire.Level);
        List<OwedMail> mails =
        [
            .. from participant in participants
               from respondent in plan.To
               let key = MailKey.Of(item.Subject, kind, participant, $"{questionnaire.Id}.{respondent}")
               select OwedMail.New(key, now) with { Closes = LocalTime.Add(now, questionnaire.Expires) },
        ];
        if (mails.Count > 0)
        {
            await due.PlanAsync(DueItem.Look(item.Subject, now + TimeSpan.FromMinutes(2)), cancellationToken);
            await outbox.AddAsync(item.Subject, mails, cancellationToken);
            await QueueAsync(mails, cancellationToken);
        }
    }

    /// <summary>Those marked attended when any attendance was recorded, else those enrolled; never the absent or cancelled.</summary>
    internal static IReadOnlyList<string> WhoTookPart(IReadOnlyList<Enrolment> enrolments)
    {
        var recorded = enrolments.Any(enrolment => enrolment.State is EnrolmentState.Attended or EnrolmentState.Absent);
        var counts = recorded ? EnrolmentState.Attended : EnrolmentState.Enrolled;
        return [.. enrolments.Where(enrolment => enrolment.State == counts).Select(enrolment => enrolment.Person)];
    }

    private async Task<IReadOnlyList<string>> WhoTookPartAsync(string run, CancellationToken cancellationToken)
    {
        var row = await runs.FindAsync(run, cancellationToken);
        return row is null || row.Cancelled || row.Ends > time.GetUtcNow()
            ? []
            : WhoTookPart(await runs.ReadEnrolmentsAsync(run, cancellationToken));
    }

    private async Task<IReadOnlyList<string>> WhoCompletedAsync(Course course, string person, CancellationToken cancellationToken)
    {
        var stored = await progress.ReadAsync(person, course, cancellationToken);
        return stored.Marks.IsBegun && ProgressRules.Summarise(course, stored.Marks).IsComplete ? [person] : [];
    }

    private async Task QueueAsync(IReadOnlyList<OwedMail> mails, CancellationToken cancellationToken)
    {
        foreach (var mail in mails)
        {
            await queue.SendAsync(mail.Key, cancellationToken);
        }
    }
}
