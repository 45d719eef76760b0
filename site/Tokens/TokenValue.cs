using System.Text.RegularExpressions;

namespace Academy.Site.Tokens;

/// <summary>Refuses a value that could end its declaration, load something, or run; a value is a word of CSS and nothing else.</summary>
internal static partial class TokenValue
{
    public const int Longest = 200;

    private static readonly string[] Functions = ["calc", "min", "max", "clamp", "rgb", "rgba", "hsl", "hsla", "color-mix", ""];

    public static bool IsSafe(string value) =>
        value.Length <= Longest
        && Letters().IsMatch(value)
        && !value.Contains("/*", StringComparison.Ordinal)
        && !value.Contains("--", StringComparison.Ordinal)
        && IsBalanced(value)
        && Calls().Matches(value).All(call => Functions.Contains(call.Groups[1].Value.ToLowerInvariant()));

    // A quotation mark or a bracket that stays open would swallow the declarations after it.
    private static bool IsBalanced(string value)
    {
        var (depth, quote) = (0, '\0');
        foreach (var letter in value)
        {
            if (letter is '"' or '\'')
            {
                quote = quote == letter ? '\0' : quote == '\0' ? letter : quote;
            }
            else if (quote == '\0')
            {
                depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            }

            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0 && quote == '\0';
    }

    [GeneratedRegex("""^[A-Za-z0-9 #.,%()"'/+*_-]+\z""")]
    private static partial Regex Letters();

    [GeneratedRegex(@"([A-Za-z-]*)\(")]
    private static partial Regex Calls();
}
