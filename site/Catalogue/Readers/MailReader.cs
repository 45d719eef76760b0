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
        Check(subject, _ => fields.PlaceOf("subject"), allowed, known.Problems);
        Check(button ?? "", _ => fields.PlaceOf("button"), [], known.Problems);
        if (document.Body is not { } body)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(body.Text))
        {
            known.Problems.Add(Problem.EmptyText(new Position(document.Path, body.FirstLine, 1)));
        }

        Check(body.Text, offset => Lines.PositionOf(document.Path, body.Text, offset, body.FirstLine), allowed, known.Problems);
        var (html, text) = known.Prose.WriteMail(document);
        return new MailText(document.Name, subject, html, text, button);
    }

    /// <summary>Finds each <c>{{name}}</c> and refuses the ones that this mail cannot fill in.</summary>
    private static void Check(string text, Func<int, Position> at, IReadOnlyList<string> allowed, ProblemList problems)
    {
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = text.IndexOf("{{", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", start, StringComparison.Ordinal);
            var name = end < 0 ? text[(start + 2)..Math.Min(start + 22, text.Length)] : text[(start + 2)..end];
            if (end < 0 || !allowed.Contains(name))
            {
                problems.Add(Problem.UnknownPlaceholder(at(start), name, allowed, Suggestion.For(name.Trim(), allowed)));
            }
        }
    }
}
