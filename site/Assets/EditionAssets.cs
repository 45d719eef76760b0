using Academy.Site.Catalogue;

namespace Academy.Site.Assets;

/// <summary>Everything that the pages of one edition load: one style sheet, four scripts, the font, the icon.</summary>
internal sealed class EditionAssets
{
    public EditionAssets(Brand brand)
    {
        Font = Asset.Of("noto-sans", "woff2", EmbeddedFile.Bytes("fonts/noto-sans.woff2"));
        StyleSheet = Asset.Of("site", "css", SiteStyleSheet.Of(brand, Font.Url));
        SignedIn = Asset.Of("signed-in", "js", EmbeddedFile.Text("js/signed-in.js"));
        Personal = Asset.Of("personal", "js", EmbeddedFile.Text("js/personal.js"));
        Seats = Asset.Of("seats", "js", EmbeddedFile.Text("js/seats.js"));
        Catalogue = Asset.Of("catalogue", "js", EmbeddedFile.Text("js/catalogue.js"));
        Icon = Asset.Of(
            "icon", "svg", EmbeddedFile.Text("icons/favicon.svg").Replace("{{brand}}", brand.Light, StringComparison.Ordinal));
    }

    public Asset Font { get; }

    public Asset StyleSheet { get; }

    public Asset SignedIn { get; }

    public Asset Personal { get; }

    public Asset Seats { get; }

    public Asset Catalogue { get; }

    public Asset Icon { get; }

    public IReadOnlyList<Asset> All => [StyleSheet, Font, SignedIn, Personal, Seats, Catalogue, Icon];
}
