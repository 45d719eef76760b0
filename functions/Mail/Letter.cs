using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;
using Academy.Functions.Mail.Transport;
using Academy.Functions.People;
using Academy.Functions.Rules;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Mail;

/// <summary>Writes a mail out: the words come from content/mails, the facts from the catalogue, the address from the profile.</summary>
internal sealed class Letter(
    OperationsFolder operations, IOptions<EditionOptions> editions, InvitationLink links, RunTable runs, MailLayout layout, TimeProvider time)
{
    /// <summary>Whether the content has what the mail is about.</summary>
    public bool CanWrite(MailKey key) =>
        operations.Current.FindCourse(SelfPaced.CourseOf(key.Partition)) is not null
        && (SelfPaced.Is(key.Partition) || operations.Current.FindRun(key.Partition) is not null);

    public async Task<OutgoingMail> WriteAsync(OwedMail owed, Profile profile, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        var text = catalogue.Mail(owed.Key.Kind);
        var edition = EditionOf(owed, profile, catalogue);
        var origin = editions.Value.OriginOf(edition.Slug);
        var facts = new LetterFacts(await FactsOfAsync(owed, profile, edition, cancellationToken));
        var link = LinkOf(owed, origin, catalogue);
        var subject = facts.Fill(text.Subject);
        return new OutgoingMail
        {
            From = edition.Sender,
            FromName = edition.Academy,
            To = profile.Mail,
            Subject = subject,
            Text = MailLayout.Text(edition, facts.Fill(text.Text), text.Button, link),
            Html = await layout.HtmlAsync(edition, subject, facts.FillHtml(text.Html), text.Button, link),
            Calendars = owed.Agenda is { } agenda ? InviteOf(owed, agenda, profile, edition, EnrolmentOf(owed, origin)).Write() : [],
            MessageId = $"<{SendMail.OperationIdOf(owed.Key):N}@{edition.Sender[(edition.Sender.IndexOf('@', StringComparison.Ordinal) + 1)..]}>",
            Headers = new Dictionary<string, string> { ["Auto-Submitted"] = "auto-generated" },
        };
    }

    /// <summary>
    /// Where the reader signed up, when their agenda is told something; else where they signed in last, when it shows the
    /// course; else the academy of their own municipality.
    /// </summary>
    private static Edition EditionOf(OwedMail owed, Profile profile, Operations catalogue) =>
        owed.Agenda is { } agenda && catalogue.FindEdition(agenda.Edition) is { } signedUp ? signedUp
        : catalogue.FindEdition(profile.Edition) is { } last && catalogue.FindCourse(last, SelfPaced.CourseOf(owed.Key.Partition)) is not null ? last
        : catalogue.FindEdition(profile.Municipality) ?? throw new InvalidOperationException($"edition {profile.Municipality} is not in operations.json");

    /// <summary>The one button of a mail: the questionnaire, the decision, one's own enrolment, or, when there is nothing left of it, the course.</summary>
    private Uri LinkOf(OwedMail owed, Uri origin, Operations catalogue) => owed.Key.Kind switch
    {
        var kind when MailKinds.IsEvaluation(kind) => new Uri(origin, "/api/pagina/evaluatie/" + links.Write(owed.Key, owed.Closes!.Value)),
        MailKinds.Cancelled or MailKinds.RunCancelled or MailKinds.DeadlineNear or MailKinds.DeadlinePassed => new Uri(origin, $"/cursussen/{catalogue.FindCourse(SelfPaced.CourseOf(owed.Key.Partition))?.Slug}/"),
        MailKinds.MinimumNotReached => new Uri(origin, DecisionPages.PathOf(owed.Key.Partition)),
        _ => EnrolmentOf(owed, origin),
    };

    private static Uri EnrolmentOf(OwedMail owed, Uri origin) => new(origin, "/api/pagina/inschrijving/" + owed.Key.Partition);

    private Invite InviteOf(OwedMail owed, AgendaChange agenda, Profile profile, Edition edition, Uri link) => new()
    {
        Run = owed.Key.Partition,
        Person = owed.Key.Person,
        Change = agenda,
        Stamp = owed.Owed,
        Edition = edition,
        Reader = profile.Mail,
        Course = operations.Current.FindCourse(SelfPaced.CourseOf(owed.Key.Partition))?.Title ?? "",
        Meetings = operations.Current.FindRun(owed.Key.Partition)?.Meetings ?? [],
        Link = link,
    };

    private async Task<Dictionary<string, string>> FactsOfAsync(OwedMail owed, Profile profile, Edition edition, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        var run = catalogue.FindRun(owed.Key.Partition);
        var facts = new Dictionary<string, string>
        {
            ["name"] = profile.Name,
            ["academy"] = edition.Academy,
            ["course"] = catalogue.FindCourse(SelfPaced.CourseOf(owed.Key.Partition))?.Title ?? "",
            ["run"] = run is null ? "" : DutchDates.Run(run),
            ["until"] = owed.Closes is { } closes ? DutchDates.Day(closes) : "",
        };
        switch (owed.Key.Kind)
        {
            case var kind when MailKinds.IsEvaluation(kind):
                facts["questionnaire"] = catalogue.FindQuestionnaire(owed.Key.About.Split('.')[0])?.Title ?? "";
                break;
            case var kind when MailKinds.IsReminder(kind):
                var reminder = Reminder.Parse(owed.Key.About);
                facts["until"] = DutchDates.Day(reminder.Deadline);
                facts["because"] = catalogue.Rules.FirstOrDefault(rule => rule.Id == reminder.Rule)?.Because ?? "";
                break;
            case MailKinds.Waitlisted:
                var waiting = await runs.ReadWaitingListAsync(owed.Key.Partition, cancellationToken);
                facts["place"] = $"{1 + waiting.TakeWhile(enrolment => enrolment.Person != owed.Key.Person).Count()}";
                break;
            case MailKinds.Promoted:
                facts["until"] = DeclineTerm.InWords(owed.Owed, owed.Closes, time.GetUtcNow());
                break;
            case MailKinds.RunCancelled:
                facts["reason"] = run?.Cancelled?.Reason ?? (await runs.FindAsync(owed.Key.Partition, cancellationToken))?.Decided?.Reason ?? "";
                break;
            case MailKinds.MinimumNotReached:
                facts["taken"] = $"{(await runs.FindAsync(owed.Key.Partition, cancellationToken))?.Taken ?? 0}";
                facts["minimum"] = $"{run?.Minimum ?? 0}";
                break;
            default:
                break;
        }

        return facts;
    }
}
