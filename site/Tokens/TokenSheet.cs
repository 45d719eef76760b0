using System.Text.RegularExpressions;
using Academy.Site.Assets;

namespace Academy.Site.Tokens;

/// <summary>Tokens by name as a style sheet declares them: for every scheme, and what is different in the dark.</summary>
internal sealed partial record TokenSheet(IReadOnlyDictionary<string, string> Light, IReadOnlyDictionary<string, string> Dark)
{
    private const string DarkRule = "@media (prefers-color-scheme:dark){:root{";

    /// <summary>Our own layer: the academy's tokens, and those of the components said in them.</summary>
    public static readonly Lazy<TokenSheet> Academy =
        new(() => Of(EmbeddedFile.Text("css/tokens.css") + EmbeddedFile.Text("css/utrecht-tokens.css")));

    /// <summary>The reference theme of NL Design System, which knows light alone.</summary>
    public static readonly Lazy<TokenSheet> Voorbeeld = new(() => Of(EmbeddedFile.Text("tokens/voorbeeld.css")));

    public static TokenSheet Of(string css)
    {
        var small = CssText.Minify(css);
        Dictionary<string, string> light = new(StringComparer.Ordinal);
        Dictionary<string, string> dark = new(StringComparer.Ordinal);
        foreach (Match match in Declarations().Matches(small))
        {
            var isDark = small.AsSpan(0, match.Index).EndsWith(DarkRule, StringComparison.Ordinal);
            foreach (Match declaration in Declaration().Matches(match.Groups[1].Value))
            {
                (isDark ? dark : light)[declaration.Groups[1].Value] = declaration.Groups[2].Value.Trim();
            }
        }

        return new TokenSheet(light, dark);
    }

    /// <summary>Gives a value with its reads of this sheet's own light tokens filled in.</summary>
    public string Literal(string value)
    {
        // A chain in a theme is a few steps long; what is left after ten reads something else.
        for (var step = 0; step < 10 && value.Contains("var(", StringComparison.Ordinal); step++)
        {
            value = Read().Replace(value, match => Light.GetValueOrDefault(match.Groups[1].Value) ?? match.Value);
        }

        return value;
    }

    // The inside of a rule for the root: "--a:b;--c:d".
    [GeneratedRegex(@"(?<=:root\{)([^}]*)")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"var\(--([a-zA-Z0-9_-]+)\)")]
    private static partial Regex Read();

    [GeneratedRegex("--([a-zA-Z0-9_-]+):([^;]*)")]
    private static partial Regex Declaration();
}
