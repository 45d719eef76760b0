using System.Net;
using System.Text;
using Academy.Site.Pages;

namespace Academy.Site.Checks;

/// <summary>Looks at one page by itself; pages may be looked at side by side.</summary>
internal sealed class PageLook(PageSources sources)
{
    private const string Index = "/index.html";

    private static readonly string[] Leading = ["href", "src", "action", "data-fragment"];

    private static readonly IPageCheck[] Checks =
    [
        new LanguageIsSet(),
        new HeadingsDoNotSkip(),
        new ImagesHaveAltText(),
        new NothingIsInline(),
        new IdsAreUnique(),
    ];

    /// <param name="path">The path inside the site, such as <c>/over/index.html</c>.</param>
    /// <param name="file">The path inside the output, for a page that no text stands behind.</param>
    /// <param name="bytes">The page in UTF-8.</param>
    public LookedPage At(string path, string file, ReadOnlyMemory<byte> bytes)
    {
        var url = path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path;
        return At(url, file, PlainTree.Of(bytes.Span) ?? BrowserTree.Of(bytes));
    }

    /// <summary>Looks at what content decides of a page, in the place where its shape puts it.</summary>
    /// <param name="page">The page, which was not made.</param>
    /// <param name="title">Its title as a browser would read it.</param>
    /// <param name="parts">What content decides of it.</param>
    /// <param name="stand">What is known of the pages of its shape.</param>
    public LookedPage AtParts(SitePage page, string title, PageParts parts, PageStand stand)
    {
        var html = $"<!DOCTYPE html>\n<html lang=\"nl\"><body><h1></h1>\n{parts.Text.Html}\n{string.Concat(parts.Links.Select(Link))}</body></html>";
        var own = PlainTree.Of(html) ?? BrowserTree.Of(Encoding.UTF8.GetBytes(html));
        return At(page.Url, page.Path, own with { Title = title.Trim(), Elements = [.. stand.Ids, .. own.Elements] });
    }

    private static string Link(string address) => $"<a href=\"{WebUtility.HtmlEncode(address)}\"></a>";

    private LookedPage At(string url, string file, PageTree tree)
    {
        var page = new OutputPage(url, sources.Of(url, file), tree);
        var findings = new Findings();
        foreach (var check in Checks)
        {
            check.Look(page, findings);
        }

        return new LookedPage(url, page.Source)
        {
            Title = page.Tree.Title,
            Ids = [.. page.Elements.Select(element => element.Id).OfType<string>()],
            Targets = TargetsOf(page),
            Problems = findings.Problems,
        };
    }

    private static string[] TargetsOf(OutputPage page)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            foreach (var (name, value) in element.Attributes)
            {
                if (value is not null && Array.IndexOf(Leading, name) >= 0)
                {
                    values.Add(value);
                }
            }
        }

        return [.. values];
    }
}
