using Academy.Site.Catalogue;
using Academy.Site.Offline;
using Academy.Site.Tokens;

namespace Academy.Site.Assets;

/// <summary>Everything that the pages of one edition load: one style sheet, its scripts, the font, the icon, its drawings.</summary>
internal sealed class EditionAssets
{
    // What Apple's home screen, a launcher and a splash screen ask for.
    private static readonly int[] AppIconSizes = [180, 192, 512];

    public EditionAssets(Municipality municipality)
        : this(municipality.Tokens, municipality.Brand, municipality.Logo, municipality.Hero)
    {
    }

    public EditionAssets(EditionTokens tokens, Brand brand, Drawing? logo = null, Drawing? hero = null)
    {
        Font = Asset.Of(tokens.Font.Name, "woff2", tokens.Font.Bytes());
        StyleSheet = Asset.Of("site", "css", SiteStyleSheet.Of(tokens, Font.Url));
        SignedIn = Asset.Of("signed-in", "js", EmbeddedFile.Text("js/signed-in.js"));
        Personal = Asset.Of("personal", "js", EmbeddedFile.Text("js/personal.js"));
        Attendance = Asset.Of("attendance", "js", EmbeddedFile.Text("js/attendance.js"));
        Device = Asset.Of("device", "js", EmbeddedFile.Text("js/device.js"));
        Offline = Asset.Of("offline", "js", EmbeddedFile.Text("js/offline.js"));
        Seats = Asset.Of("seats", "js", EmbeddedFile.Text("js/seats.js"));
        Search = Asset.Of("search", "js", EmbeddedFile.Text("js/search.js"));
        Searching = Asset.Of("searching", "js", EmbeddedFile.Text("js/searching.js"));
        Results = Asset.Of("results", "js", EmbeddedFile.Text("js/results.js"));
        Finder = Asset.Of("finder", "js", EmbeddedFile.Text("js/finder.js"));
        Icon = logo?.File ?? Asset.Of(
            "icon", "svg", EmbeddedFile.Text("icons/favicon.svg").Replace("{{brand}}", brand.Light, StringComparison.Ordinal));
        AppIcons = [.. AppIconSizes.Select(size => (size, AppIcon.Of(brand, size)))];
        All =
        [
            StyleSheet, Font, SignedIn, Offline, Searching, Search, Results, Finder, Personal, Device, Attendance, Seats, Icon,
            .. hero is null ? Array.Empty<Asset>() : [hero.File],
        ];
    }

    public Asset Font { get; }

    public Asset StyleSheet { get; }

    public Asset SignedIn { get; }

    public Asset Personal { get; }

    /// <summary>Gets what says who is there with one tap, also without a connection; personal pages have it.</summary>
    public Asset Attendance { get; }
    /// <summary>Gets what keeps progress on the device of who is not signed in; a page that loads <see cref="Personal"/> loads it too.</summary>
    public Asset Device { get; }

    public Asset Seats { get; }

    public Asset Offline { get; }

    /// <summary>Gets the search itself, which a page loads only when somebody goes to a search box.</summary>
    public Asset Search { get; }

    /// <summary>Gets what makes a search box suggest; every page has it.</summary>
    public Asset Searching { get; }

    /// <summary>Gets the script of the pages where results stand: the search and the catalogue.</summary>
    public Asset Results { get; }

    /// <summary>Gets what counts, while somebody answers the five questions, how many courses are left.</summary>
    public Asset Finder { get; }

    /// <summary>Gets the icon among a phone's apps by its width in pixels; pages name only the first.</summary>
    public IReadOnlyList<(int Size, Asset File)> AppIcons { get; }

    /// <summary>Gets the icon of the tab: the edition's own mark where it has one.</summary>
    public Asset Icon { get; }

    /// <summary>Gets what pages load, and so what the service worker keeps.</summary>
    public IReadOnlyList<Asset> All { get; }
}
