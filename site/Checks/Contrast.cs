using System.Globalization;

namespace Academy.Site.Checks;

/// <summary>The contrast of two colours as WCAG 2.2 defines it: from 1, the same, to 21, black on white.</summary>
internal static class Contrast
{
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
