using System.Globalization;
using System.Text.RegularExpressions;

namespace Academy.Site.Tokens;

/// <summary>A colour of sRGB: red, green and blue from 0 to 255, and how much of it covers what lies behind, from 0 to 1.</summary>
internal readonly partial record struct Colour(double Red, double Green, double Blue, double Alpha = 1)
{
    private static readonly Dictionary<string, Colour> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["transparent"] = new(0, 0, 0, 0),
        ["white"] = new(255, 255, 255),
        ["black"] = new(0, 0, 0),
    };

    /// <summary>Reads <c>#rgb</c>, <c>#rrggbb</c>, <c>#rrggbbaa</c>, <c>rgb()</c>, <c>hsl()</c>, a mix in sRGB and three names; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        if (Named.TryGetValue(text, out var named))
        {
            return named;
        }

        if (Hex().Match(text) is { Success: true } hex)
        {
            var digits = hex.Groups[1].Value;
            var full = digits.Length < 6 ? string.Concat(digits.Select(digit => $"{digit}{digit}")) : digits;
            return new Colour(Byte(full, 0), Byte(full, 2), Byte(full, 4), full.Length > 6 ? Byte(full, 6) / 255 : 1);
        }

        if (Mix().Match(text) is { Success: true } mix)
        {
            var share = Number(mix.Groups[2].Value) / 100;
            return Parse(mix.Groups[1].Value.Trim()) is { } one && Parse(mix.Groups[3].Value.Trim()) is { } other
                ? (one with { Alpha = share }).Over(other)
                : null;
        }

        return Function().Match(text) is { Success: true } call ? OfCall(call) : null;
    }

    /// <summary>Gives what one sees when this lies over something that covers all.</summary>
    public Colour Over(Colour behind) => new(
        (Red * Alpha) + (behind.Red * (1 - Alpha)),
        (Green * Alpha) + (behind.Green * (1 - Alpha)),
        (Blue * Alpha) + (behind.Blue * (1 - Alpha)));

    public string ToHex() => string.Create(
        CultureInfo.InvariantCulture, $"#{(int)Math.Round(Red):x2}{(int)Math.Round(Green):x2}{(int)Math.Round(Blue):x2}");

    private static Colour? OfCall(Match call)
    {
        var parts = Separator().Split(call.Groups[2].Value.Trim()).Select(part => part.Trim()).ToArray();
        if (parts.Length is not (3 or 4) || !parts.All(part => Figure().IsMatch(part)))
        {
            return null;
        }

        var alpha = parts.Length == 4 ? Share(parts[3], 1) : 1;
        return call.Groups[1].Value.StartsWith("rgb", StringComparison.Ordinal)
            ? new Colour(Share(parts[0], 255), Share(parts[1], 255), Share(parts[2], 255), alpha)
            : OfHue(Number(parts[0].Replace("deg", "", StringComparison.Ordinal)), Number(parts[1]) / 100, Number(parts[2]) / 100, alpha);
    }

    // https://www.w3.org/TR/css-color-4/#hsl-to-rgb
    private static Colour OfHue(double hue, double saturation, double lightness, double alpha)
    {
        return new Colour(Channel(0) * 255, Channel(8) * 255, Channel(4) * 255, alpha);

        double Channel(int at)
        {
            var k = (at + (hue / 30)) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }
    }

    private static double Share(string text, double whole) => text.EndsWith('%') ? Number(text) / 100 * whole : Number(text);

    private static double Number(string text) => double.Parse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double Byte(string digits, int at) =>
        int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\z")]
    private static partial Regex Hex();

    [GeneratedRegex(@"^(rgba?|hsla?)\(([^()]*)\)\z")]
    private static partial Regex Function();

    [GeneratedRegex(@"^color-mix\(in srgb, ?([^%]+) ([0-9.]{1,6})%, ?([^%]+)\)\z")]
    private static partial Regex Mix();

    [GeneratedRegex(@"\s*[,/]\s*|\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,6})?(%|deg)?\z|^0?\.[0-9]{1,6}\z")]
    private static partial Regex Figure();
}
