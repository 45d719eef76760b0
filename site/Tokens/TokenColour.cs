using System.Text.RegularExpressions;

namespace Academy.Site.Tokens;

/// <summary>Looks up colours through the tokens that they are said in.</summary>
internal static partial class TokenColour
{
    // A chain of tokens in our layer and a theme is a few steps long.
    private const int Farthest = 24;

    /// <summary>Tells whether a token carries a colour, by its name or by its value.</summary>
    public static bool IsColour(string name, string value) =>
        AcademyTokens.All.TryGetValue(name, out var kind) ? kind == TokenKind.Colour
        : name.EndsWith("color", StringComparison.Ordinal)
            || name.EndsWith("shadow", StringComparison.Ordinal)
            || name.Contains("-color-", StringComparison.Ordinal)
            || Colour.Parse(value) is not null;

    public static Colour? Of(string name, bool dark, EditionTokens tokens) =>
        tokens.ValueOf(name, dark) is { } value ? Colour.Parse(Fill(value, dark, tokens)) : null;

    /// <summary>Gives the tokens that a colour comes from, itself first.</summary>
    public static IReadOnlyList<string> ChainOf(string name, bool dark, EditionTokens tokens)
    {
        List<string> chain = [name];
        for (var at = 0; at < chain.Count && at < Farthest; at++)
        {
            chain.AddRange(TokenReads.In(tokens.ValueOf(chain[at], dark) ?? "").Where(read => !chain.Contains(read)));
        }

        return chain;
    }

    private static string Fill(string value, bool dark, EditionTokens tokens)
    {
        for (var step = 0; step < Farthest && value.Length < 1000 && value.Contains("var(", StringComparison.Ordinal); step++)
        {
            value = Read().Replace(value, match => tokens.ValueOf(match.Groups[1].Value, dark) ?? "unset");
        }

        return value;
    }

    [GeneratedRegex(@"var\(--([a-zA-Z0-9_-]+)\)")]
    private static partial Regex Read();
}
