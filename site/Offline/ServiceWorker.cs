using System.Text;
using System.Text.Json;
using Academy.Site.Assets;

namespace Academy.Site.Offline;

/// <summary>The script <c>/sw.js</c>, with the files that every page loads and a version that changes when one of them does.</summary>
internal static class ServiceWorker
{
    public const string Url = "/sw.js";

    /// <summary>The page for when there is no connection.</summary>
    public const string OfflineUrl = "/offline/";

    /// <summary>Gives the script's bytes; <paramref name="offlinePage"/> counts in the version, because it is kept too.</summary>
    public static byte[] Of(EditionAssets assets, byte[] offlinePage)
    {
        var shell = JsonSerializer.Serialize(assets.All.Select(asset => asset.Url));
        var source = EmbeddedFile.Text("js/sw.js").Replace("{{shell}}", shell, StringComparison.Ordinal);
        var version = Fingerprint.Of([.. Encoding.UTF8.GetBytes(source), .. offlinePage]);
        return Encoding.UTF8.GetBytes(source.Replace("{{version}}", version, StringComparison.Ordinal));
    }
}
