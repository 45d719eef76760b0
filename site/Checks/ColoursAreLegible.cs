using System.Globalization;
using Academy.Site.Catalogue;
using Academy.Site.Content;
using Academy.Site.Tokens;

namespace Academy.Site.Checks;

/// <summary>Measures every pair of colours that an edition's tokens make, and says at which token a pair goes wrong.</summary>
internal sealed class ColoursAreLegible(Municipality municipality, SourcePlaces places)
{
    private readonly EditionTokens _tokens = municipality.Tokens;

    public void Look(Findings findings)
    {
        foreach (var dark in new[] { false, true })
        {
            // One cause is one problem: what a token does wrong elsewhere is not said again.
            HashSet<Position> blamed = [];
            foreach (var pair in ColourPairs.All)
            {
                var (front, back) = (NameOf(pair.Front, dark), NameOf(pair.Back, dark));
                if (front is not null && back is not null)
                {
                    Measure(front, back, pair.Least, dark, blamed, findings);
                }
            }
        }
    }

    private void Measure(string front, string back, double least, bool dark, HashSet<Position> blamed, Findings findings)
    {
        var seenThrough = _tokens.ColourOf(back, dark) is { Alpha: < 1 };
        Position[] set = [.. PlacesOf(front, dark), .. PlacesOf(back, dark), .. seenThrough ? PlacesOf("academy-paper", dark) : []];
        if (set.Any(blamed.Contains))
        {
            return;
        }

        var at = set.FirstOrDefault(place => place.File != municipality.Source, set is [var first, ..] ? first : places.Of(municipality.Source, "theme"));
        if ((Unmeasurable(front, dark) ?? Unmeasurable(back, dark)) is { } unknown)
        {
            blamed.Add(at);
            findings.Add(at, "ACA215", $"'{_tokens.ValueOf(unknown, dark)}' ({Shown(unknown)}) is geen kleur die te meten is. Schrijf die als #rrggbb.");
            return;
        }

        var paper = _tokens.ColourOf("academy-paper", dark) ?? new Colour(255, 255, 255);
        var behind = _tokens.ColourOf(back, dark)!.Value.Over(paper);
        var before = _tokens.ColourOf(front, dark)!.Value.Over(behind);
        if (Contrast.Between(before.ToHex(), behind.ToHex()) is var ratio && ratio < least)
        {
            blamed.Add(at);
            findings.Add(at, "ACA214", string.Create(
                CultureInfo.InvariantCulture,
                $"In de {(dark ? "donkere" : "lichte")} weergave is {before.ToHex()} ({Shown(front)}) op {behind.ToHex()} ({Shown(back)}) niet goed te lezen: contrast {Math.Floor(ratio * 100) / 100:0.00}, minstens {least:0.0} is nodig. Kies een andere kleur."));
        }
    }

    /// <summary>Gives the token that a component would take: a state falls back on the button at rest, a kind of button on every button.</summary>
    private string? NameOf(string name, bool dark)
    {
        string[] asked =
        [
            name,
            State(name),
            name.Replace("-primary-action", "", StringComparison.Ordinal).Replace("-secondary-action", "", StringComparison.Ordinal),
        ];
        return asked.FirstOrDefault(candidate => _tokens.ValueOf(candidate, dark) is not (null or "initial"));

        static string State(string full) => full
            .Replace("-hover-", "-", StringComparison.Ordinal)
            .Replace("-active-", "-", StringComparison.Ordinal)
            .Replace("-focus-", "-", StringComparison.Ordinal);
    }

    /// <summary>Gives where the tokens that a colour comes from were set; the brand's own place last.</summary>
    private IEnumerable<Position> PlacesOf(string name, bool dark) =>
        TokenColour.ChainOf(name, dark, _tokens)
            .Select(link => link == AcademyTokens.Brand
                ? places.Inside(municipality.Source, "brand", dark ? "dark" : "light")
                : _tokens.PlaceOf(link, dark))
            .OfType<Position>();

    private string? Unmeasurable(string name, bool dark) => _tokens.ColourOf(name, dark) is null ? name : null;

    private static string Shown(string name) =>
        AcademyTokens.IsOurs(name) ? name["academy-".Length..] : name;
}
