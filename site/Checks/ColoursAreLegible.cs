using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Academy.Site.Content;

namespace Academy.Site.Checks;

/// <summary>Reads the colours from the style sheet that was made, and measures every pair that carries text or shows focus.</summary>
internal sealed partial class ColoursAreLegible(Position brand)
{
    private const double Text = 4.5;
    private const double Shape = 3;
    private const string Dark = "@media (prefers-color-scheme:dark){";

    private static readonly (string Front, string Back, double Least)[] Pairs =
    [
        ("brand", "paper", Text), ("brand", "surface", Text), ("on-brand", "brand", Text),
        ("ink", "paper", Text), ("ink", "surface", Text), ("muted", "paper", Text), ("muted", "surface", Text),
        ("ok", "paper", Text), ("warning", "paper", Text), ("error", "paper", Text),
        ("ink", "ok-paper", Text), ("ink", "info-paper", Text), ("ink", "warning-paper", Text), ("ink", "error-paper", Text),
        ("brand", "ok-paper", Text), ("brand", "info-paper", Text), ("brand", "warning-paper", Text), ("brand", "error-paper", Text),
        ("control", "paper", Shape), ("ok", "ok-paper", Shape), ("info", "info-paper", Shape),
        ("warning", "warning-paper", Shape), ("error", "error-paper", Shape),
    ];

    public void Look(ReadOnlyMemory<byte> styleSheet, Findings findings)
    {
        var css = Encoding.UTF8.GetString(styleSheet.Span);
        var light = new Dictionary<string, string>(StringComparer.Ordinal);
        var dark = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Colour().Matches(css))
        {
            // Print has colours of its own at the end of the sheet; the first word about each mode counts.
            var mode = IsDark(css, match.Index) ? dark : light;
            mode.TryAdd(match.Groups["name"].Value, match.Groups["colour"].Value);
        }

        Measure(light, "lichte", findings);
        Measure(light.Concat(dark).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value), "donkere", findings);
    }

    private void Measure(Dictionary<string, string> colours, string mode, Findings findings)
    {
        foreach (var (front, back, least) in Pairs)
        {
            if (colours.TryGetValue(front, out var one) && colours.TryGetValue(back, out var other)
                && Contrast.Between(one, other) is var ratio && ratio < least)
            {
                findings.Add(brand, "ACA214", string.Create(
                    CultureInfo.InvariantCulture,
                    $"In de {mode} weergave is {one} ({front}) op {other} ({back}) niet goed te lezen: contrast {ratio:0.0}, minstens {least:0.0} is nodig. Kies een andere kleur bij 'brand'."));
            }
        }
    }

    private static bool IsDark(string css, int at)
    {
        var start = css.LastIndexOf(Dark, at, StringComparison.Ordinal);
        return start >= 0 && css.IndexOf("}}", start, StringComparison.Ordinal) > at;
    }

    [GeneratedRegex("--academy-(?<name>[a-z-]+):(?<colour>#[0-9a-fA-F]{6})")]
    private static partial Regex Colour();
}
