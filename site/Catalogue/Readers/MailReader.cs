using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>mails/*.md</c> and holds their placeholders against the kind of mail.</summary>
internal static class MailReader
{
    public static MailText? Read(Document document, Known known)
    {
        if (MailKinds.PlaceholdersOf(document.Name) is not { } allowed)
        {
            known.Problems.Add(Problem.UnknownMail(
                document.Start, document.Name, Suggestion.For(document.Name, MailKinds.All)));
            return null;
        }

        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var subject = fields.Line("subject");
        var button = fields.LineOrNone("button");
        fields.Done();
        Placeholders.Check(subject, _ => fields.PlaceOf("subject"), allowed, Problem.UnknownPlaceholder, known.Problems);
        Placeholders.Check(button ?? "", _ => fields.PlaceOf("button"), [], Problem.UnknownPlaceholder, known.Problems);
        if (document.Body is not { } body)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(body.Text))
        {
            known.Problems.Add(Problem.EmptyText(new Position(document.Path, body.FirstLine, 1)));
        }

        Placeholders.Check(document.Path, body, allowed, Problem.UnknownPlaceholder, known.Problems);
        var (html, text) = known.Prose.WriteMail(document);
        return new MailText(document.Name, subject, html, text, button);
    }
}
