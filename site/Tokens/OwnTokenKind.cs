using System.Globalization;
using System.Text.RegularExpressions;
using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>Looks whether a value of one of our own tokens is of its kind; a colour of NL Design System may be any that can be measured.</summary>
internal static partial class OwnTokenKind
{
    public static bool Fits(Token token, string value, ProblemList problems)
    {
        if (!AcademyTokens.All.TryGetValue(token.Name, out var kind))
        {
            return true;
        }

        var wanted = kind switch
        {
            TokenKind.Colour when !Address.IsColour(value) && !Read().IsMatch(value) => "kleur: '#' en zes cijfers of letters a tot en met f",
            TokenKind.Length when !IsLength(value) => "maat: 0 tot en met 2rem, of 0 tot en met 32px",
            TokenKind.Weight when !IsWeight(value) => "dikte: een getal van 400 tot en met 700",
            _ => null,
        };
        if (wanted is not null)
        {
            problems.Add(Problem.TokenOfAnotherKind(token.At, token.Path, value, wanted));
        }

        return wanted is null;
    }

    private static bool IsLength(string value) =>
        Length().Match(value) is { Success: true } length
        && double.Parse(length.Groups[1].ValueSpan, CultureInfo.InvariantCulture) <= (length.Groups[2].Value == "px" ? 32 : 2);

    private static bool IsWeight(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is >= 400 and <= 700;

    [GeneratedRegex(@"^([0-9]{1,2}(?:\.[0-9]{1,4})?)(px|rem)\z")]
    private static partial Regex Length();

    [GeneratedRegex(@"^var\(--[a-z-]+\)\z")]
    private static partial Regex Read();
}
