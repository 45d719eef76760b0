using Academy.Dev.Stack;
using Academy.Dev.Storage;

namespace Academy.Benchmarks.Answering;

/// <summary>The settings of an app that serves every edition of a built site; nothing is mailed.</summary>
internal static class AppSettings
{
    private const int SitePort = 4280;

    public static Dictionary<string, string> Of(string dist, Azurite storage)
    {
        var (keys, badgeKeys) = (LinkKeys.New(), BadgeKeys.New());
        var settings = new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = storage.ConnectionString,
            ["Academy__Operations"] = Path.Combine(dist, "operations"),
            ["Academy__LinkKey"] = keys.Current,
            ["Academy__BadgeKey"] = badgeKeys.Current,
            ["Mail__Transport"] = "smtp",
            ["Mail__Smtp__Host"] = "127.0.0.1",
            ["Mail__Smtp__Port"] = "25",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        foreach (var (name, key) in keys.Keys)
        {
            settings[$"Academy__LinkKeys__{name}"] = key;
        }

        foreach (var (name, key) in badgeKeys.Keys)
        {
            settings[$"Academy__BadgeKeys__{name}"] = key;
        }

        foreach (var edition in StackEdition.Of(dist))
        {
            settings[$"Academy__Editions__{edition.Slug}"] = edition.Address(dist, SitePort).GetLeftPart(UriPartial.Authority);
        }

        return settings;
    }
}
