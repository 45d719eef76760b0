using System.Globalization;

namespace Academy.Dev.Stack;

/// <summary>What the functions app is told: the local stack in the words of its own settings.</summary>
internal static class FunctionsSettings
{
    public static Dictionary<string, string> For(StackOptions options, StackFiles files, string storage)
    {
        var (keys, badgeKeys) = (LinkKeys.In(files.Root), BadgeKeys.In(files.Root));
        var settings = new Dictionary<string, string>
        {
            ["AzureWebJobsStorage"] = storage,
            ["Academy__Operations"] = Path.Combine(Path.GetFullPath(options.Dist), "operations"),
            ["Academy__ClockFile"] = files.Clock,
            ["Academy__EndWithParent"] = "true",
            ["Academy__LinkKey"] = keys.Current,
            ["Academy__BadgeKey"] = badgeKeys.Current,
            ["Mail__Transport"] = "smtp",
            ["Mail__Smtp__Host"] = "127.0.0.1",
            ["Mail__Smtp__Port"] = options.Ports.Smtp.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (name, key) in keys.Keys)
        {
            settings[$"Academy__LinkKeys__{name}"] = key;
        }

        foreach (var (name, key) in badgeKeys.Keys)
        {
            settings[$"Academy__BadgeKeys__{name}"] = key;
        }

        foreach (var edition in StackEdition.Of(options.Dist))
        {
            settings[$"Academy__Editions__{edition.Slug}"] = edition.Address(options.Dist, options.Ports.Site).GetLeftPart(UriPartial.Authority);
        }

        foreach (var (name, value) in options.Settings)
        {
            settings[name] = value;
        }

        return settings;
    }
}
