using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Academy.Site.Assets;
using Academy.Site.Catalogue;

namespace Academy.Site.Offline;

/// <summary>What a phone needs to know to put the academy between its other apps (W3C Web Application Manifest).</summary>
internal static class WebManifest
{
    public const string Url = "/manifest.webmanifest";

    // Names of academies are Dutch: letters stay letters.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    // The widest a launcher shows under an icon before it cuts the name off.
    private const int MostLettersOfShortName = 12;

    public static byte[] Of(Municipality municipality, EditionAssets assets) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Id = "/",
            Name = municipality.Academy,
            ShortName = ShortNameOf(municipality),
            Description = municipality.Intro,
            Lang = "nl",
            Dir = "ltr",
            StartUrl = "/",
            Scope = "/",
            Display = "standalone",
            ThemeColor = municipality.Brand.Light,
            BackgroundColor = "#ffffff",
            Icons = IconsOf(assets),
            Shortcuts = new object[]
            {
                new { Name = "Mijn leren", Url = "/mijn/" },
                new { Name = "Agenda", Url = "/agenda/" },
            },
        },
        Options);

    private static object[] IconsOf(EditionAssets assets) =>
    [
        new { Src = assets.Icon.Url, Sizes = "any", Type = "image/svg+xml", Purpose = "any" },
        .. assets.AppIcons.Select(icon => new { Src = icon.File.Url, Sizes = $"{icon.Size}x{icon.Size}", Type = "image/png", Purpose = "any maskable" }),
    ];

    private static string ShortNameOf(Municipality municipality) =>
        municipality.Academy.Length <= MostLettersOfShortName ? municipality.Academy : "Academie";
}
