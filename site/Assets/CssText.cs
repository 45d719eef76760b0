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
        bare = Idle().Replace(bare, "$1");
        bare = bare.Replace(": ", ":", StringComparison.Ordinal).Replace(";}", "}", StringComparison.Ordinal);
        return Placeholder().Replace(bare, match => quoted[int.Parse(match.Groups[1].ValueSpan, null)]).Trim();
    }

    [GeneratedRegex("""/\*.*?\*/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'""", RegexOptions.Singleline)]
    private static partial Regex Strings();

    [GeneratedRegex("""@charset "[^"]*";""")]
    private static partial Regex Charset();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@" ?([{};,>]) ?")]
    private static partial Regex Idle();

    [GeneratedRegex("\u0001([0-9]+)\u0002")]
    private static partial Regex Placeholder();
}
