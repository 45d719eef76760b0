using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>
/// All tokens of an edition: our layer, the theme over it, the brand, and what the edition sets itself. A colour of
/// <c>tokens.json</c> is meant for light; in the dark our own layer stands, unless <c>tokens.dark.json</c> says otherwise.
/// </summary>
internal sealed class EditionTokens
{
    /// <summary>The theme that is our layer alone.</summary>
    public const string Plain = "academie";

    /// <summary>The reference theme of NL Design System.</summary>
    public const string Reference = "voorbeeld";

    private readonly Dictionary<string, string> _light = new(TokenSheet.Academy.Value.Light, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _dark = new(TokenSheet.Academy.Value.Dark, StringComparer.Ordinal);
    private readonly Dictionary<string, Position> _lightPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Position> _darkPlaces = new(StringComparer.Ordinal);

    private EditionTokens()
    {
    }

    /// <summary>Gets the family of letters.</summary>
    public Typeface Font { get; private init; } = Typeface.All[0];

    /// <summary>Gets the tokens of light, which hold in the dark too where that says nothing else.</summary>
    public IReadOnlyDictionary<string, string> Light => _light;

    public IReadOnlyDictionary<string, string> Dark => _dark;

    public static EditionTokens Of(Brand brand, string theme = Plain) => Of(brand, theme, OwnTokens.None);

    public static EditionTokens Of(Brand brand, string theme, OwnTokens own)
    {
        var tokens = new EditionTokens { Font = own.Font ?? Typeface.All[0] };
        if (theme == Reference)
        {
            foreach (var (name, value) in TokenSheet.Voorbeeld.Value.Light)
            {
                tokens.SetLight(name, TokenSheet.Voorbeeld.Value.Literal(value), null);
            }
        }

        tokens.Set(AcademyTokens.Brand, brand);
        foreach (var (token, value) in own.Light)
        {
            tokens.SetLight(token.Name, value, token.At);
        }

        foreach (var (token, value) in own.Dark)
        {
            tokens._dark[token.Name] = value;
            tokens._darkPlaces[token.Name] = token.At;
        }

        tokens._light[AcademyTokens.Font] = tokens.Font.Stack;
        return tokens;
    }

    /// <summary>Gives the value of a token in a scheme; null when nobody sets it.</summary>
    public string? ValueOf(string name, bool dark) =>
        dark && _dark.TryGetValue(name, out var value) ? value : _light.GetValueOrDefault(name);

    /// <summary>Gives where the edition set a token for a scheme; null for what it did not set.</summary>
    public Position? PlaceOf(string name, bool dark) =>
        dark && _dark.ContainsKey(name)
            ? _darkPlaces.TryGetValue(name, out var at) ? at : null
            : _lightPlaces.TryGetValue(name, out at) ? at : null;

    /// <summary>Gives what a token looks like in a scheme, when it is a colour that can be measured.</summary>
    public Colour? ColourOf(string name, bool dark) => TokenColour.Of(name, dark, this);

    /// <summary>Reports a token that comes round to itself through our layer: a browser would drop it.</summary>
    public void Check(OwnTokens own, ProblemList problems)
    {
        foreach (var (tokens, dark) in new[] { (own.Light, false), (own.Dark, true) })
        {
            foreach (var (token, _) in tokens)
            {
                var chain = TokenColour.ChainOf(token.Name, dark, this);
                if (chain.Any(name => TokenReads.In(ValueOf(name, dark) ?? "").Contains(token.Name)))
                {
                    problems.Add(Problem.TokenCircle(token.At, token.Path));
                }
            }
        }
    }

    private void Set(string name, Brand brand)
    {
        (_light[name], _dark[name]) = (brand.Light, brand.Dark);
    }

    private void SetLight(string name, string value, Position? at)
    {
        if (TokenColour.IsColour(name, value) && !_dark.ContainsKey(name))
        {
            // Light does not shine through: the dark keeps what our layer says, or what the component itself does.
            _dark[name] = TokenSheet.Academy.Value.Light.GetValueOrDefault(name) ?? "initial";
        }

        _light[name] = value;
        if (at is { } place)
        {
            _lightPlaces[name] = place;
        }
    }
}
