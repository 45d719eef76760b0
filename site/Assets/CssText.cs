using System.Text;
using System.Text.RegularExpressions;

namespace Academy.Site.Assets;

/// <summary>Takes comments and idle white space out of a style sheet, and nothing that changes what it says.</summary>
internal static partial class CssText
{
    public static string Minify(string css)
    {
        // Text between quotes is kept apart, so that a space in a font's name or a content stays.
        var quoted = new List<string>();
        var bare = Strings().Replace(Charset().Replace(css, ""), match =>
        {
            if (match.ValueSpan[0] == '/')
            {
                return "";
            }

            quoted.Add(match.Value);
            return $"\u0001{quoted.Count - 1}\u0002";
        });

        bare = White().Replace(bare, " ");
        bare = WithoutIdleSpaces(bare);
        bare = bare.Replace(": ", ":", StringComparison.Ordinal).Replace(";}", "}", StringComparison.Ordinal);
        return Placeholder().Replace(bare, match => quoted[int.Parse(match.Groups[1].ValueSpan, null)]).Trim();
    }

    // By hand, because a theme of NL Design System is long, and an expression that may begin with a space looks everywhere.
    private static string WithoutIdleSpaces(string css)
    {
        var kept = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length; at++)
        {
            if (css[at] != ' ' || !((at > 0 && IsMark(css[at - 1])) || (at + 1 < css.Length && IsMark(css[at + 1]))))
            {
                kept.Append(css[at]);
            }
        }

        return kept.ToString();
    }

    private static bool IsMark(char letter) => letter is '{' or '}' or ';' or ',' or '>';

    [GeneratedRegex("""/\*.*?\*/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""", RegexOptions.Singleline)]
    private static partial Regex Strings();

    [GeneratedRegex("""@charset "[^"]*";""")]
    private static partial Regex Charset();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex("\u0001([0-9]+)\u0002")]
    private static partial Regex Placeholder();
}
