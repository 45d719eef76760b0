using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Tokens;

namespace Academy.Site.Pages;

/// <summary>What is the same on every page of one part of an edition.</summary>
public sealed class LayoutView
{
    /// <summary>The height of the mark in the header, in CSS pixels.</summary>
    public const int MarkHeight = 44;

    internal LayoutView(Edition edition, EditionAssets assets, Section section)
    {
        Edition = edition;
        StyleSheet = assets.StyleSheet.Url;
        Icon = assets.Icon.Url;
        AppIcon = assets.AppIcons[0].File.Url;
        SignedIn = assets.SignedIn.Url;
        Offline = assets.Offline.Url;
        Search = assets.Search.Url;
        Searching = assets.Searching.Url;
        LightBand = BandOf(edition.Municipality, dark: false);
        DarkBand = BandOf(edition.Municipality, dark: true);
        Links = [.. MainLinks(edition).Select(link => new NavLink(link.Title, link.Url, link.Section == section))];
    }

    public Edition Edition { get; }

    public Municipality Municipality => Edition.Municipality;

    /// <summary>Gets the colour of the header, which a phone's browser takes over for its own bars.</summary>
    public string LightBand { get; }

    public string DarkBand { get; }

    public string StyleSheet { get; }

    public string Icon { get; }

    public string AppIcon { get; }

    /// <summary>Gets the script that says who is signed in; with the next two the only ones that every page has.</summary>
    public string SignedIn { get; }

    /// <summary>Gets the script that keeps what was read within reach.</summary>
    public string Offline { get; }

    /// <summary>Gets the script that makes a search box suggest.</summary>
    public string Searching { get; }

    /// <summary>Gets the search itself, loaded by that script when somebody goes to a search box.</summary>
    public string Search { get; }

    public IReadOnlyList<NavLink> Links { get; }

    private static string BandOf(Municipality municipality, bool dark) =>
        (municipality.Tokens.ColourOf("academy-header-background", dark) ?? new Colour(255, 255, 255)).ToHex();

    internal static IEnumerable<(string Title, string Url, Section Section)> MainLinks(Edition edition)
    {
        yield return ("Cursussen", "/cursussen/", Section.Courses);
        yield return ("Leerlijnen", "/leerlijnen/", Section.Lines);
        yield return ("Thema’s", "/themas/", Section.Themes);
        yield return ("Agenda", "/agenda/", Section.Agenda);
        if (edition.Vision is not null)
        {
            yield return ("Onze visie", "/visie/", Section.Vision);
        }
    }
}

/// <summary>A link of the header; the current one is marked.</summary>
public sealed record NavLink(string Title, string Url, bool Current);
