using Academy.Site.Content;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Academy.Site.Markup;

/// <summary>Goes through a parsed text once: refuses what may not be in it, and finishes its links, headings and tables.</summary>
internal sealed class ProseReview(string file, Body body, ILinkTarget target, ProblemList problems)
{
    // The id of the page's own main part.
    private readonly HashSet<string> _ids = ["inhoud"];
    private readonly List<ProseHeading> _headings = [];
    private readonly List<ContentImage> _images = [];
    private readonly List<ProseLink> _links = [];
    private int _level = 1;
    private int _lastHtml;

    public IReadOnlyList<ProseHeading> Headings => _headings;

    public IReadOnlyList<ContentImage> Images => _images;

    public IReadOnlyList<ProseLink> Links => _links;

    public void Look(MarkdownDocument markdown)
    {
        foreach (var node in markdown.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    Look(heading);
                    break;
                case LinkInline { IsImage: true } image:
                    LookAtImage(image);
                    break;
                case LinkInline link:
                    Look(link);
                    break;
                case AutolinkInline { IsEmail: false } link:
                    Look(link);
                    break;
                case LiteralInline literal:
                    Look(literal);
                    break;
                case Table table:
                    Look(table);
                    break;
            }
        }
    }

    private void Look(HeadingBlock heading)
    {
        var words = PlainText.Of(heading.Inline).Trim();
        var highest = _level + 1;
        if (heading.Level < 2 || heading.Level > highest)
        {
            problems.Add(Problem.HeadingLevel(At(heading.Span), heading.Level, highest));
        }

        if (words.Length == 0)
        {
            problems.Add(Problem.EmptyHeading(At(heading.Span)));
        }

        _level = Math.Max(heading.Level, 2);
        var id = FreeId(Letters.ToSlug(words));
        heading.GetAttributes().Id = id;
        _headings.Add(new ProseHeading(_level, id, words));
    }

    private void Look(LinkInline link)
    {
        // What brackets hold besides words, such as an image, is a name for the link too.
        if (link.FirstChild is null || (PlainText.Of(link).Trim().Length == 0 && !link.Descendants<LinkInline>().Any()))
        {
            problems.Add(Problem.EmptyLink(At(link.Span)));
        }

        link.Url = Follow(link.Url ?? "", link, link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
    }

    private void Look(AutolinkInline link) => link.Url = Follow(link.Url, link, link.Span);

    private void LookAtImage(LinkInline image)
    {
        if (PlainText.Of(image).Trim().Length == 0)
        {
            problems.Add(Problem.ImageWithoutAlt(At(image.Span)));
        }

        if (target.Image(image.Url ?? "") is { } found)
        {
            CheckSize(image, found);
            image.Url = found.Url;
            image.GetAttributes().AddProperty("loading", "lazy");
            _images.Add(found);
            return;
        }

        problems.Add(Problem.ImageAddress(At(image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan), image.Url ?? ""));
        image.Url = "";
    }

    /// <summary>Refuses what keeps a reader on a phone waiting, at every place that shows it.</summary>
    private void CheckSize(LinkInline image, ContentImage found)
    {
        var at = At(image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan);
        if (found.Bytes.Length > ContentImage.MostBytes)
        {
            problems.Add(Problem.ImageTooHeavy(at, image.Url!, found.Bytes.Length, ContentImage.MostBytes));
        }
        else if (ImageBytes.WidthOf(found.Source, found.Bytes.Span) is { } width && width > ContentImage.MostWidth)
        {
            problems.Add(Problem.ImageTooWide(at, image.Url!, width, ContentImage.MostWidth));
        }
    }

    /// <summary>Refuses a tag or a comment, which would stand on the page as it was typed; once for each line.</summary>
    private void Look(LiteralInline literal)
    {
        // Looks at the text as it was typed: a piece may have lost its spaces, and the letter after the mark may be in the next one.
        var (text, span) = (body.Text, literal.Span);
        for (var at = span.Start + (literal.IsFirstCharacterEscaped ? 2 : 0); at <= span.End && at + 1 < text.Length; at++)
        {
            if (text[at] == '<' && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            {
                Refuse(At(new SourceSpan(at, span.End)));
                return;
            }
        }
    }

    private void Refuse(Position html)
    {
        if (html.Line != _lastHtml)
        {
            problems.Add(Problem.HtmlInText(html));
        }

        _lastHtml = html.Line;
    }

    private static void Look(Table table)
    {
        // Alignment would become a style attribute, which the content security policy forbids.
        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }
    }

    private string Follow(string url, MarkdownObject link, SourceSpan span)
    {
        var outcome = target.Link(url);
        if (outcome.Problem is { } problem)
        {
            problems.Add(problem(At(span)));
        }

        if (outcome is { External: false, Url: { } inside })
        {
            var at = At(span);
            _links.Add(new ProseLink(inside, at.Line, at.Column));
        }

        if (outcome.External)
        {
            link.GetAttributes().AddProperty("rel", "external");
        }

        return outcome.Url ?? "";
    }

    private string FreeId(string slug)
    {
        var wanted = slug.Length == 0 ? "kop" : slug;
        var id = wanted;
        for (var number = 2; !_ids.Add(id); number++)
        {
            id = $"{wanted}-{number}";
        }

        return id;
    }

    private Position At(SourceSpan span) => Lines.PositionOf(file, body.Text, span.Start, body.FirstLine);
}
