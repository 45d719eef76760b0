using Academy.Site.Cards;
using Academy.Site.Catalogue;
using Academy.Site.LinkedData;

namespace Academy.Site.Pages;

/// <summary>The learning lines, together and each.</summary>
internal static class LinePages
{
    public static IEnumerable<SitePage> Of(AcademyCatalogue catalogue, Edition edition) =>
    [
        SitePage.Of<LinesPage>(
            "/leerlijnen/", "Leerlijnen", "Leerlijnen die je in stappen verder brengen in je werk.", () => LineGroup.Of(edition)) with
        {
            Section = Section.Lines,
        },
        .. edition.Lines.Select(line => One(catalogue, edition, line)),
    ];

    private static SitePage One(AcademyCatalogue catalogue, Edition edition, LearningLine line) =>
        SitePage.Of<LinePage>(line.Url, $"Leerlijn {line.Title}", line.Summary, () => new LineView(catalogue, edition, line)) with
        {
            Section = Section.Lines,
            Crumbs = [Crumb.Home, Crumb.Lines],
            Scripts = PageScripts.Personal,
            LastChecked = line.LastChecked,
            LinkedData = LineData.Of(edition, line),
            Card = CardFiles.UrlOf(line),
        };
}
