using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A page at an address of old that says where it went: no public address is left unhandled.</summary>
internal static class MovedPages
{
    public static SitePage Of(Redirect redirect)
    {
        var view = new NoticeView(
            $"‘{redirect.Title}’ is verhuisd",
            ["Deze pagina heeft een nieuw adres. Wat je eerder deed, telt gewoon mee."],
            [new($"Ga naar ‘{redirect.Title}’", redirect.To)]);

        // The old address in the title keeps two former addresses of one course apart.
        return SitePage.Of<NoticePage>(
            redirect.From, $"Verhuisd: {redirect.Title} ({redirect.From.Trim('/')})", view.Texts[0], () => view) with
        {
            Listed = false,
            Canonical = redirect.To,
        };
    }
}
