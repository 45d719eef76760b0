using System.Globalization;
using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Identities;
using Academy.Functions.People;
using Academy.Functions.Rules;
using Academy.Functions.Runs;
using Academy.Functions.Teams;

namespace Academy.Functions.Mail;

/// <summary>
/// Looks, at the moment of sending, whether a mail is still wanted, who reads it, and what it still has to tell their agenda:
/// it may have waited and been overtaken.
/// </summary>
internal sealed partial class StillWanted(
    OperationsFolder operations, RunTable runs, PeopleTable people, TeamTable teams, Outbox outbox, AccessSwitches access, TimeProvider time)
{
    /// <summary>Reason is null when the mail is wanted; Reader then has an address.</summary>
    public sealed record Answer(string? Reason, Profile? Reader, AgendaChange? Agenda);

    public async Task<Answer> LookAsync(OwedMail owed, CancellationToken cancellationToken)
    {
        if (WhyTooLate(owed, time.GetUtcNow()) is { } late)
        {
            return new Answer(late, null, null);
        }

        return owed.Key switch
        {
            { Person: MailKey.Coordinator } => await LookForCoordinatorAsync(owed, cancellationToken),
            var key when key.About.EndsWith(".manager", StringComparison.Ordinal) => await LookForManagerAsync(owed, cancellationToken),
            var key when MailKinds.IsReminder(key.Kind) => await LookForAskedAsync(key, cancellationToken),
            _ => await LookForPersonAsync(owed, cancellationToken),
        };
    }

    /// <summary>
    /// A mail is given up after three days, and one that asks something when there is no time left to answer. That a seat can no
    /// longer be declined does not close the mail that tells of it.
    /// </summary>
    internal static string? WhyTooLate(OwedMail owed, DateTimeOffset now)
    {
        var why = now - owed.Owed > OwedMail.GiveUpAfter ? "too-late"
            : MailKinds.IsEvaluation(owed.Key.Kind) && owed.Closes <= now ? "closed"
            : null;
        LeaveAgeUnguarded(ref why);
        return why;
    }

    /// <summary>The development build can send a mail however old it is, to show that a test notices.</summary>
    static partial void LeaveAgeUnguarded(ref string? why);

    /// <summary>A mail that waited may have been overtaken: by a later change of the same enrolment, or because the person left.</summary>
    internal static string? WhyNoLonger(OwedMail owed, Enrolment? enrolment)
    {
        var overtaken = owed.Agenda?.IsOvertakenBy(enrolment?.Agenda) == true;
        return owed.Key.Kind switch
        {
            var kind when MailKinds.IsEvaluation(kind) => enrolment?.State is EnrolmentState.Cancelled or EnrolmentState.Absent ? "took-no-part" : null,
            MailKinds.RunChanged or MailKinds.RunCancelled when enrolment is not { IsActive: true } => "no-longer-in",
            MailKinds.RunChanged or MailKinds.RunCancelled => overtaken ? "overtaken" : null,
            _ when enrolment is null || owed.Key.About != enrolment.Revision.ToString(CultureInfo.InvariantCulture) => "overtaken",
            // A seat in a run that does not take place any more: the mail that says so is enough.
            _ => overtaken && enrolment.Agenda!.Slots.Count == 0 ? "overtaken" : null,
        };
    }

    private async Task<Answer> LookForCoordinatorAsync(OwedMail owed, CancellationToken cancellationToken)
    {
        if (operations.Current.FindRun(owed.Key.Partition) is not { } run
            || operations.Current.FindEdition(run.Organiser) is not { } organiser
            || await runs.FindAsync(run.Key, cancellationToken) is not { } row)
        {
            return new Answer("no-run", null, null);
        }

        var reader = new Profile(organiser.Contact.Name, organiser.Contact.Email, organiser.Slug, organiser.Slug);
        return new Answer(MinimumRules.IsMissed(run, row, time.GetUtcNow()) ? null : "no-longer-needed", reader, null);
    }

    /// <summary>Whom the learner named and who confirmed it, as it is at the moment of sending.</summary>
    private async Task<Answer> LookForManagerAsync(OwedMail owed, CancellationToken cancellationToken)
    {
        var named = await teams.FindAsync(owed.Key.Person, cancellationToken);
        var manager = named is { Confirmed: true } ? await people.FindProfileAsync(named.Manager, cancellationToken) : null;
        if (manager is not { Mail.Length: > 0 })
        {
            return new Answer("no-manager", null, null);
        }

        var reason = WhyNoLonger(owed, await runs.FindEnrolmentAsync(owed.Key.Partition, owed.Key.Person, cancellationToken));
        return reason is null && await access.IsOffAsync(named!.Manager, cancellationToken)
            ? new Answer("switched-off", null, null)
            : new Answer(reason, manager, null);
    }

    /// <summary>Whether the course is still asked of this person, and not completed.</summary>
    private async Task<Answer> LookForAskedAsync(MailKey key, CancellationToken cancellationToken)
    {
        var person = await people.ReadAsync(key.Person, cancellationToken);
        if (person.Profile is not { Mail.Length: > 0 } profile)
        {
            return new Answer("no-address", null, null);
        }

        var reason = Reminder.Parse(key.About).WhyNot(person, operations.Current, time.GetUtcNow());
        return reason is null && await access.IsOffAsync(key.Person, cancellationToken)
            ? new Answer("switched-off", null, null)
            : new Answer(reason, profile, null);
    }

    private async Task<Answer> LookForPersonAsync(OwedMail owed, CancellationToken cancellationToken)
    {
        var profile = await people.FindProfileAsync(owed.Key.Person, cancellationToken);
        if (profile is not { Mail.Length: > 0 })
        {
            return new Answer("no-address", null, null);
        }

        var enrolment = await runs.FindEnrolmentAsync(owed.Key.Partition, owed.Key.Person, cancellationToken);
        var reason = WhyNoLonger(owed, enrolment) ?? WhyOver(owed.Key) ?? await WhyNotInLineAsync(owed.Key, cancellationToken);
        return new Answer(reason, profile, reason is null ? await AgendaOfAsync(owed, enrolment, cancellationToken) : null);
    }

    /// <summary>That somebody has a place in something that is over by now is no news, and no meeting for an agenda.</summary>
    private string? WhyOver(MailKey key) =>
        key.Kind is MailKinds.Enrolled or MailKinds.Waitlisted or MailKinds.Promoted or MailKinds.RunChanged
        && operations.Current.FindRun(key.Partition)?.Ends <= time.GetUtcNow() ? "run-over" : null;

    /// <summary>A line for a run that does not take place any more: the mail that says so is enough.</summary>
    private async Task<string?> WhyNotInLineAsync(MailKey key, CancellationToken cancellationToken) =>
        key.Kind == MailKinds.Waitlisted && await runs.FindAsync(key.Partition, cancellationToken) is { Cancelled: true } ? "overtaken" : null;

    /// <summary>Null when a later mail tells the agenda something newer, or when there is nothing to take out of an agenda that never got anything.</summary>
    private async Task<AgendaChange?> AgendaOfAsync(OwedMail owed, Enrolment? enrolment, CancellationToken cancellationToken)
    {
        if (owed.Agenda is not { } agenda || agenda.IsOvertakenBy(enrolment?.Agenda))
        {
            return null;
        }

        return agenda.Asked.Count > 0 || await WasInvitedAsync(owed.Key, agenda.Sequence, cancellationToken) ? agenda : null;
    }

    /// <summary>
    /// Whether an earlier mail may have asked a meeting in. Each number below this one belongs to one mail: only when all of
    /// them are still there, and none went, was the agenda told nothing. Rows go when their term is over, what they told stays.
    /// </summary>
    private async Task<bool> WasInvitedAsync(MailKey key, int sequence, CancellationToken cancellationToken)
    {
        var known = new HashSet<int>();
        foreach (var kind in MailKinds.OfAgendas)
        {
            foreach (var mail in await outbox.ReadAsync(key.Partition, kind, key.Person, cancellationToken))
            {
                if (mail is { Agenda.Asked.Count: > 0, MayHaveGone: true })
                {
                    return true;
                }

                known.Add(mail.Agenda?.Sequence ?? -1);
            }
        }

        return !Enumerable.Range(0, sequence).All(known.Contains);
    }
}
