using Academy.Site.Content;
using Markdig;
using Markdig.Syntax;

namespace Academy.Site.Markup;

/// <summary>Turns the Markdown of the content into HTML, by the one pipeline that lets no HTML, script or odd address in.</summary>
internal sealed class ProseWriter(ContentLinks links, ProblemList problems, ProseMemory? memory = null)
{
    // Every extension that is not here is a way in that does not exist.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .DisableHtml()
        .UsePreciseSourceLocation()
        .Build();

    public Prose Write(Document document)
    {
        if (document.Body is not { } body)
        {
            return Prose.Empty;
        }

        if (memory?.Find(document, links) is { } known)
        {
            return known;
        }

        var found = new ProblemList();
        var prose = Write(document.Path, body, found);
        problems.AddRange(found.Sorted());
        if (found.IsEmpty)
        {
            memory?.Keep(document, links, prose);
        }

        return prose;
    }

    private Prose Write(string path, Body body, ProblemList found)
    {
        if (Parse(path, body, found) is not { } markdown)
        {
            return Prose.Empty;
        }

        var target = new LinkTarget(path, links);
        var review = new ProseReview(path, body, target, found);
        review.Look(markdown);
        return new Prose(markdown.ToHtml(Pipeline).TrimEnd(), review.Headings, review.Images)
        {
            Links = review.Links,
            NamesFiles = target.NamedFiles,
        };
    }

    /// <summary>Writes the text of a mail twice: as HTML, and as text that reads on its own.</summary>
    public (string Html, string Text) WriteMail(Document document)
    {
        if (document.Body is not { } body || Parse(document.Path, body, problems) is not { } markdown)
        {
            return ("", "");
        }

        new ProseReview(document.Path, body, new MailLinkTarget(), problems).Look(markdown);
        return (markdown.ToHtml(Pipeline).TrimEnd(), PlainText.Of(markdown));
    }

    private static MarkdownDocument? Parse(string path, Body body, ProblemList problems)
    {
        try
        {
            var markdown = Markdown.Parse(body.Text, Pipeline);
            if (Nesting.FirstTooDeep(markdown) is not { } tooDeep)
            {
                return markdown;
            }

            problems.Add(Problem.TooDeepMarkdown(Lines.PositionOf(path, body.Text, tooDeep.Span.Start, body.FirstLine) with { Column = 1 }));
            return null;
        }
        catch (ArgumentException)
        {
            // The one thing Markdig refuses: elements nested deeper than 128.
            problems.Add(Problem.TooDeepMarkdown(new Position(path, body.FirstLine + LastReadableLine(body.Text), 1)));
            return null;
        }
    }

    /// <summary>Finds the first line with which the text no longer parses, by halving.</summary>
    private static int LastReadableLine(string text)
    {
        var lines = text.Split('\n');
        var (readable, unreadable) = (0, lines.Length);
        while (unreadable - readable > 1)
        {
            var middle = (readable + unreadable) / 2;
            if (Parses(string.Join('\n', lines[..middle])))
            {
                readable = middle;
            }
            else
            {
                unreadable = middle;
            }
        }

        return readable;
    }

    private static bool Parses(string text)
    {
        try
        {
            _ = Markdown.Parse(text, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
