using System.Text.RegularExpressions;

namespace Academy.Site.Tokens;

/// <summary>Which tokens a text of CSS reads.</summary>
internal static partial class TokenReads
{
    public static IEnumerable<string> In(string css) => Reads().Matches(css).Select(match => match.Groups[1].Value);

    /// <summary>Gives the tokens that rules read, and those that the values of these read.</summary>
    public static HashSet<string> Closure(IEnumerable<string> read, params IReadOnlyDictionary<string, string>[] values)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        var open = new Stack<string>(read);
        while (open.TryPop(out var name))
        {
            if (!used.Add(name))
            {
                continue;
            }

            foreach (var inner in values.SelectMany(value => In(value.GetValueOrDefault(name) ?? "")))
            {
                open.Push(inner);
            }
        }

        return used;
    }

    [GeneratedRegex(@"var\(\s*--([a-zA-Z0-9_-]+)")]
    private static partial Regex Reads();
}
