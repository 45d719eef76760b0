using Academy.Site.Assets;
using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>Every token that means something here: our own, what the components read, and what the reference theme names.</summary>
internal static class KnownTokens
{
    private static readonly Lazy<HashSet<string>> Names = new(() =>
    [
        .. AcademyTokens.All.Keys,
        .. TokenReads.In(SiteStyleSheet.AllComponents).Where(name => !AcademyTokens.IsOurs(name)),
        .. TokenSheet.Academy.Value.Light.Keys.Where(name => !AcademyTokens.IsOurs(name)),
        .. TokenSheet.Voorbeeld.Value.Light.Keys,
    ]);

    public static bool Has(string name) => Names.Value.Contains(name);

    /// <summary>Gives the known token that looks most like this path, with its dots where the path has them.</summary>
    public static string? Nearest(string path)
    {
        var nearest = Suggestion.For(path.Replace('.', '-'), Names.Value.Order(StringComparer.Ordinal));
        if (nearest is null)
        {
            return null;
        }

        var words = nearest.Split('-');
        var groups = path.Split('.').Select(part => part.Split('-').Length).ToArray();
        if (groups.Sum() != words.Length)
        {
            return nearest;
        }

        var at = 0;
        return string.Join('.', groups.Select(count => string.Join('-', words[at..(at += count)])));
    }
}
