using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Microsoft.AspNetCore.Components;

namespace Academy.Site.Pages;

/// <summary>The layout of an edition, rendered once per part of the site and filled in per page.</summary>
internal sealed class PageFrame
{
    public const string Title = "{{title}}";
    public static readonly MarkupString Head = new("{{head}}");
    public static readonly MarkupString Crumbs = new("{{crumbs}}");
    public static readonly MarkupString Main = new("{{main}}");

    // In the order of the layout.
    private static readonly string[] Places = [Title, Head.Value, Crumbs.Value, Main.Value];

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string _origin;
    private readonly EditionAssets _assets;
    private readonly Dictionary<Section, string[]> _layouts = [];
    private readonly StringBuilder _head = new();

    private PageFrame(Edition edition, EditionAssets assets)
    {
        _origin = $"https://{edition.Municipality.Domain}";
        _assets = assets;
    }

    public static async Task<PageFrame> RenderAsync(Edition edition, EditionAssets assets, HtmlPages html)
    {
        var frame = new PageFrame(edition, assets);
        foreach (var section in Enum.GetValues<Section>())
        {
            var layout = await html.RenderAsync(typeof(Layout), new LayoutView(edition, assets, section));

            // The renderer closes elements that HTML leaves open as XML would.
            frame._layouts[section] = layout.Replace(" />", ">", StringComparison.Ordinal).Split(Places, StringSplitOptions.None);
        }

        return frame;
    }

    public byte[] Fill(SitePage page, string main) =>
        Join(page.Section, Encoder.Encode(page.Title), HeadOf(page), CrumbsOf(page), main);

    /// <summary>The page as the functions fill it in: only its title and its main part are left open.</summary>
    public byte[] Shell() =>
        Join(Section.None, Title, $"<meta name=\"robots\" content=\"noindex\">\n{Script(_assets.Personal)}", "", Main.Value);

    // Between the parts, and not by replacing: a text of the content may hold the name of a place.
    private byte[] Join(Section section, string title, string head, string crumbs, string main)
    {
        var parts = _layouts[section];
        return Encoding.UTF8.GetBytes(string.Concat([parts[0], title, parts[1], head, parts[2], crumbs, parts[3], main, parts[4]]));
    }

    private string HeadOf(SitePage page)
    {
        _head.Clear();
        _head.Append("<meta name=\"description\" content=\"").Append(Encoder.Encode(page.Description)).Append("\">\n");
        if (!page.Listed)
        {
            _head.Append("<meta name=\"robots\" content=\"noindex\">\n");
        }

        if (page.Listed || page.Canonical is not null)
        {
            _head.Append("<link rel=\"canonical\" href=\"").Append(_origin).Append(page.Canonical ?? page.Url).Append("\">\n");
        }

        _head.Append(page.Scripts.HasFlag(PageScripts.Seats) ? Script(_assets.Seats) : "");
        _head.Append(page.Scripts.HasFlag(PageScripts.Catalogue) ? Script(_assets.Catalogue) : "");
        _head.Append(page.Scripts.HasFlag(PageScripts.Personal) ? Script(_assets.Personal) : "");
        return _head.ToString();
    }

    private static string CrumbsOf(SitePage page) => page.Crumbs.Count == 0
        ? ""
        : $"<nav class=\"academy-crumbs\" aria-label=\"Kruimelpad\"><ol>{string.Concat(page.Crumbs.Select(CrumbOf))}</ol></nav>\n";

    private static string CrumbOf(Crumb crumb) => $"<li><a href=\"{crumb.Url}\">{Encoder.Encode(crumb.Title)}</a></li>";

    private static string Script(Asset script) => $"<script src=\"{script.Url}\" defer></script>\n";
}
