using System.Net;
using Academy.Functions.Catalogue;
using Academy.Functions.Evaluations;
using Academy.Functions.Mail.Transport;
using Academy.Functions.People;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Mail;

/// <summary>Writes a mail out: the words come from content/mails, the facts from the catalogue, the address from the profile.</summary>
internal sealed class Letter(
    OperationsFolder operations, IOptions<EditionOptions> editions, InvitationLink links, RunTable runs, MailLayout layout)
{
    public async Task<OutgoingMail> WriteAsync(OwedMail owed, Profile profile, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        var text = catalogue.Mail(owed.Key.Kind);
        var edition = EditionOf(profile, SelfPaced.CourseOf(owed.Key.Partition), catalogue);
        var origin = editions.Value.OriginOf(edition.Slug);
        var facts = await FactsOfAsync(owed, profile, edition, cancellationToken);
        var link = LinkOf(owed, origin, catalogue);
        var subject = Fill(text.Subject, facts, fact => fact);
        return new OutgoingMail
        {
            From = edition.Sender,
            FromName = edition.Academy,
            To = profile.Mail,
            Subject = subject,
            Text = MailLayout.Text(edition, Fill(text.Text, facts, fact => fact), text.Button, link),
            Html = await layout.HtmlAsync(edition, subject, Fill(text.Html, facts, Html), text.Button, link),
            MessageId = $"<{SendMail.OperationIdOf(owed.Key):N}@{edition.Sender[(edition.Sender.IndexOf('@', StringComparison.Ordinal) + 1)..]}>",
            Headers = new Dictionary<string, string> { ["Auto-Submitted"] = "auto-generated" },
        };
    }

    /// <summary>Where the reader signed in last, when it shows the course; else the academy of their own municipality.</summary>
    private static Edition EditionOf(Profile profile, string course, Operations catalogue) =>
        catalogue.FindEdition(profile.Edition) is { } last && last.Courses.Contains(course)
            ? last
            : catalogue.FindEdition(profile.Municipality) ?? throw new InvalidOperationException($"edition {profile.Municipality} is not in operations.json");

    /// <summary>The one button of a mail: the questionnaire, one's own enrolment, or, when there is nothing left of it, the course.</summary>
    private Uri LinkOf(OwedMail owed, Uri origin, Operations catalogue) => owed.Key.Kind switch
    {
        var kind when MailKinds.IsEvaluation(kind) => new Uri(origin, "/api/pagina/evaluatie/" + links.Write(owed.Key, owed.Closes!.Value)),
        MailKinds.Cancelled or MailKinds.RunCancelled => new Uri(origin, $"/cursussen/{catalogue.FindCourse(SelfPaced.CourseOf(owed.Key.Partition))?.Slug}/"),
        _ => new Uri(origin, "/api/pagina/inschrijving/" + owed.Key.Partition),
    };

    private async Task<Dictionary<string, string>> FactsOfAsync(OwedMail owed, Profile profile, Edition edition, CancellationToken cancellationToken)
    {
        var catalogue = operations.Current;
        var facts = new Dictionary<string, string>
        {
            ["name"] = profile.Name,
            ["academy"] = edition.Academy,
            ["course"] = catalogue.FindCourse(SelfPaced.CourseOf(owed.Key.Partition))?.Title ?? "",
            ["run"] = catalogue.FindRun(owed.Key.Partition) is { } run ? DutchDates.Run(run) : "",
            ["reason"] = catalogue.FindRun(owed.Key.Partition)?.Cancelled?.Reason ?? "",
            ["until"] = owed.Closes is { } closes ? DutchDates.Day(closes) : "",
        };
        if (MailKinds.IsEvaluation(owed.Key.Kind))
        {
            facts["questionnaire"] = catalogue.FindQuestionnaire(owed.Key.About.Split('.')[0])?.Title ?? "";
        }

        if (owed.Key.Kind == MailKinds.Waitlisted)
        {
            var waiting = await runs.ReadWaitingListAsync(owed.Key.Partition, cancellationToken);
            facts["place"] = $"{1 + waiting.TakeWhile(enrolment => enrolment.Person != owed.Key.Person).Count()}";
        }

        return facts;
    }

    private static string Html(string fact) => WebUtility.HtmlEncode(fact).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Fill(string text, Dictionary<string, string> facts, Func<string, string> write)
    {
        foreach (var (name, fact) in facts)
        {
            text = text.Replace("{{" + name + "}}", write(fact), StringComparison.Ordinal);
        }

        return text;
    }
}
