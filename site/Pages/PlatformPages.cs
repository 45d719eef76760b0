using Academy.Site.Catalogue;
using Academy.Site.Offline;

namespace Academy.Site.Pages;

/// <summary>Pages that the platform shows or that every visit may need; none of them is for search engines.</summary>
internal static class PlatformPages
{
    public static IEnumerable<SitePage> Of(Edition edition) =>
        from page in new[] { MyLearning(), Coordinating(), SigningIn(), NoAccess(edition.Municipality), NotFound(), Menu(edition), Search(edition), Offline() }
        select page with { Listed = false };

    private static SitePage MyLearning() =>
        SitePage.Of<MyLearningPage>("/mijn/", "Mijn leren", "Je eigen overzicht.", () => SignIn.To("/mijn/")) with
        {
            Scripts = PageScripts.Personal,
        };

    private static SitePage Coordinating() =>
        SitePage.Of<CoordinatorPage>("/beheer/", "Uitvoeringen van je gemeente", "Voor coördinatoren leren en ontwikkelen.", () => SignIn.To("/beheer/")) with
        {
            Scripts = PageScripts.Personal | PageScripts.Attendance,
        };

    private static SitePage SigningIn() => Notice(
        "/inloggen/",
        new NoticeView(
            "Log in om verder te gaan",
            ["Deze pagina is persoonlijk. Log in met het account dat je voor je werk gebruikt. Daarna kun je verder."],
            [new("Inloggen", SignIn.To("/mijn/"), Returns: true), new("Bekijk alle cursussen", "/cursussen/")])) with
    {
        Scripts = PageScripts.Personal,
    };

    private static SitePage NoAccess(Municipality municipality) => Notice(
        "/geen-toegang/",
        new NoticeView(
            "Je hebt hier geen toegang toe",
            [
                "Je bent ingelogd, maar dit deel is niet voor jouw account open. Misschien doet je gemeente nog niet mee, of hoort dit deel bij een andere rol.",
                $"Klopt dat niet? Vraag het aan {municipality.Contact.Name} via {municipality.Contact.Email}.",
            ],
            [new("Bekijk alle cursussen", "/cursussen/"), new("Log uit en kies een ander account", "/.auth/logout?post_logout_redirect_uri=/")]));

    private static SitePage NotFound() => Notice(
        "/404.html",
        new NoticeView(
            "Deze pagina is er niet",
            ["Misschien is de pagina verhuisd, of zit er een tikfout in het adres."],
            [new("Bekijk alle cursussen", "/cursussen/"), new("Ga naar de voorpagina", "/"), new("Bekijk de agenda", "/agenda/")]));

    private static SitePage Offline() =>
        SitePage.Of<OfflinePage>(ServiceWorker.OfflineUrl, "Je bent offline", "Wat je nu nog kunt lezen.", () => "") with { Crumbs = [] };

    private static SitePage Search(Edition edition) =>
        SitePage.Of<SearchPage>("/zoeken/", "Zoeken", "Zoek een cursus of leerlijn met je eigen woorden.", () => new SearchView(edition)) with
        {
            Scripts = PageScripts.Results | PageScripts.Search,
        };

    private static SitePage Menu(Edition edition)
    {
        IReadOnlyList<NavLink> links =
        [
            .. LayoutView.MainLinks(edition).Select(link => new NavLink(link.Title, link.Url, Current: false)),
            .. IndexPages.LinksOf(edition),
            new("Mijn leren", "/mijn/", Current: false),
            new("Voor leidinggevenden", "/api/pagina/team", Current: false),
            new("Voor coördinatoren", "/beheer/", Current: false),
            .. edition.Pages.Select(page => new NavLink(page.Title, page.Url, Current: false)),
        ];
        return SitePage.Of<MenuPage>("/menu/", "Menu", "Alle delen van deze site.", () => links);
    }

    private static SitePage Notice(string url, NoticeView view) =>
        SitePage.Of<NoticePage>(url, view.Title, view.Texts[0], () => view) with { Crumbs = [] };
}
