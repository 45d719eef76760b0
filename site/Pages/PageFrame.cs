using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Academy.Site.Assets;
using Academy.Site.Cards;
using Academy.Site.Catalogue;
using Academy.Site.Feeds;
using Academy.Site.LinkedData;
using Academy.Site.Search.Files;
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
    private readonly string _academy;
    private readonly EditionAssets _assets;
    private readonly Dictionary<Section, string[]> _layouts = [];

    private PageFrame(Edition edition, EditionAssets assets)
    {
        _origin = edition.Municipality.Origin;
        _academy = edition.Municipality.Academy;
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

    /// <summary>Gives the title as it stands on the page, as the layout has it.</summary>
    public string TitleOf(SitePage page) => $"{page.Title} – {_academy}";

    public byte[] Fill(SitePage page, string main) =>
        Join(page.Section, Encoder.Encode(page.Title), HeadOf(page), CrumbsOf(page), main);

    /// <summary>The page as the functions fill it in: only its title and its main part are left open.</summary>
    public byte[] Shell() =>
        Join(Section.None, Title, $"<meta name=\"robots\" content=\"noindex\">\n{Script(_assets.Personal)}{Script(_assets.Device)}{Script(_assets.Attendance)}", "", Main.Value);

    // Between the parts, and not by replacing: a text of the content may hold the name of a place.
    private byte[] Join(Section section, string title, string head, string crumbs, string main)
    {
        var parts = _layouts[section];
        return Encoding.UTF8.GetBytes(string.Concat([parts[0], title, parts[1], head, parts[2], crumbs, parts[3], main, parts[4]]));
    }

    private string HeadOf(SitePage page)
    {
        // One of its own for each page: pages are made side by side.
        var head = new StringBuilder();
        head.Append("<meta name=\"description\" content=\"").Append(Encoder.Encode(page.Description)).Append("\">\n");
        if (!page.Listed)
        {
            head.Append("<meta name=\"robots\" content=\"noindex\">\n");
        }

        if (page.Listed || page.Canonical is not null)
        {
            head.Append("<link rel=\"canonical\" href=\"").Append(_origin).Append(page.Canonical ?? page.Url).Append("\">\n");
        }

        if (page.Listed)
        {
            AddShared(head, page);
            AddForPrograms(head, page);
        }

        head.Append(page.Scripts.HasFlag(PageScripts.Seats) ? Script(_assets.Seats) : "");
        head.Append(page.Scripts.HasFlag(PageScripts.Personal) ? Script(_assets.Personal) + Script(_assets.Device) : "");
        head.Append(page.Scripts.HasFlag(PageScripts.Attendance) ? Script(_assets.Attendance) : "");
        head.Append(page.Scripts.HasFlag(PageScripts.Search) ? Early(_assets.Search) : "");
        head.Append(page.Scripts.HasFlag(PageScripts.Results) ? Module(_assets.Results) : "");
        head.Append(page.Scripts.HasFlag(PageScripts.Finder) ? Module(_assets.Finder) : "");
        return head.ToString();
    }

    /// <summary>Adds what is shown beside a link to the page (ogp.me; the card of X goes by the same names).</summary>
    private void AddShared(StringBuilder head, SitePage page)
    {
        Property(head, "og:type", page.LastChecked is null ? "website" : "article");
        Property(head, "og:site_name", _academy);
        Property(head, "og:locale", "nl_NL");
        Property(head, "og:title", page.Title);
        Property(head, "og:description", page.Description);
        Property(head, "og:url", _origin + page.Url);
        Property(head, "og:image", _origin + (page.Card ?? CardFiles.Edition));
        Property(head, "og:image:width", $"{CardCanvas.Width}");
        Property(head, "og:image:height", $"{CardCanvas.Height}");
        Property(head, "og:image:alt", page.Card is null ? _academy : $"{page.Title} – {_academy}");
        head.Append("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    }

    private static void Property(StringBuilder head, string name, string content) =>
        head.Append("<meta property=\"").Append(name).Append("\" content=\"").Append(Encoder.Encode(content)).Append("\">\n");

    private void AddForPrograms(StringBuilder head, SitePage page)
    {
        head.Append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Nieuwe cursussen\" href=\"").Append(AtomFeed.Path).Append("\">\n");
        if (page.Calendar is { } calendar)
        {
            head.Append("<link rel=\"alternate\" type=\"text/calendar\" title=\"Data voor je agenda\" href=\"").Append(calendar).Append("\">\n");
        }

        Action<Utf8JsonWriter>[] things =
        [
            .. page.LinkedData is { } subject ? [subject] : Array.Empty<Action<Utf8JsonWriter>>(),
            .. page.Crumbs.Count > 0 ? [CrumbData.Of(_origin, page)] : Array.Empty<Action<Utf8JsonWriter>>(),
        ];
        head.Append(things is [] ? "" : LinkedJson.Script(things));
    }

    private static string CrumbsOf(SitePage page) => page.Crumbs.Count == 0
        ? ""
        : $"<nav class=\"academy-crumbs\" aria-label=\"Kruimelpad\"><ol>{string.Concat(page.Crumbs.Select(CrumbOf))}</ol></nav>\n";

    private static string CrumbOf(Crumb crumb) => $"<li><a href=\"{crumb.Url}\">{Encoder.Encode(crumb.Title)}</a></li>";

    // Said early: who comes here came to search, so the engine and its parts need not wait for the script that asks for them.
    private static string Early(Asset search) =>
        $"""
        <link rel="modulepreload" href="{search.Url}">
        <link rel="preload" href="{SearchFiles.ManifestUrl}" as="fetch" crossorigin>

        """;

    private static string Module(Asset script) => $"<script type=\"module\" src=\"{script.Url}\"></script>\n";

    private static string Script(Asset script) => $"<script src=\"{script.Url}\" defer></script>\n";
}
