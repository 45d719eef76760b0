using System.Text;
using System.Text.RegularExpressions;

namespace Academy.Site.Assets;

/// <summary>Leaves out of minified component style sheets every rule for a class that nothing here uses.</summary>
internal static partial class ComponentRules
{
    public static string Keep(string css, IReadOnlySet<string> classes)
    {
        var kept = new StringBuilder(css.Length / 2);
        var at = 0;
        while (at < css.Length)
        {
            var open = css.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            var close = EndOf(css, open);
            Append(kept, css[at..open].Trim(), css[(open + 1)..close], classes);
            at = close + 1;
        }

        return kept.ToString();
    }

    private static void Append(StringBuilder kept, string prelude, string body, IReadOnlySet<string> classes)
    {
        if (prelude.StartsWith('@'))
        {
            var inside = Keep(body, classes);
            kept.Append(inside.Length == 0 ? "" : $"{prelude}{{{inside}}}");
            return;
        }

        var selectors = SelectorsOf(prelude)
            .Where(selector => Classes().Matches(Negations().Replace(selector, "")).All(match => classes.Contains(match.Groups[1].Value)))
            .ToArray();
        kept.Append(selectors.Length == 0 ? "" : $"{string.Join(',', selectors)}{{{body}}}");
    }

    /// <summary>Splits "a,b:is(c,d)" at the commas that are not between brackets.</summary>
    private static IEnumerable<string> SelectorsOf(string prelude)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < prelude.Length; i++)
        {
            depth += prelude[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (prelude[i] == ',' && depth == 0)
            {
                yield return prelude[start..i];
                start = i + 1;
            }
        }

        yield return prelude[start..];
    }

    private static int EndOf(string css, int open)
    {
        var depth = 0;
        for (var i = open; i < css.Length; i++)
        {
            depth += css[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new FormatException("A component's style sheet ends inside a rule.");
    }

    [GeneratedRegex(@"\.([a-zA-Z_][\w-]*)")]
    private static partial Regex Classes();

    // ":not(.x)" says what a rule is not for: that class does not have to be in use.
    [GeneratedRegex(@":not\([^)]*\)")]
    private static partial Regex Negations();
}
