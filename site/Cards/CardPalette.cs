using Academy.Site.Tokens;

namespace Academy.Site.Cards;

/// <summary>The colours of a card: for each pair that meets at an edge a ramp of 16 steps, so that edges are soft.</summary>
internal sealed class CardPalette
{
    public const byte Paper = 0;
    public const int Steps = 16;

    // Each ramp begins with the colour that is drawn on.
    public const byte InkOnPaper = 0;
    public const byte BrandOnPaper = Steps;
    public const byte TintOnBrand = 2 * Steps;
    public const byte ShadeOnBrand = 3 * Steps;

    private const int Ramps = 4;
    private readonly byte[] _onBrand = new byte[Steps * 3];

    private static readonly Colour White = new(255, 255, 255);
    private static readonly Colour Ink = new(0x1d, 0x1d, 0x1d);
    private static readonly Colour Black = new(0, 0, 0);

    public CardPalette(string brand)
    {
        var colour = Colour.Parse(brand)!.Value;
        var colours = new byte[Ramps * Steps * 3];
        Write(colours, InkOnPaper, White, Ink);
        Write(colours, BrandOnPaper, White, colour);
        Write(colours, TintOnBrand, colour, Mixed(colour, White, 0.22));
        Write(colours, ShadeOnBrand, colour, Mixed(colour, Black, 0.24));
        Colours = colours;
        Write(_onBrand, 0, colour, White);
    }

    /// <summary>Gets red, green and blue of each index.</summary>
    public ReadOnlyMemory<byte> Colours { get; }

    /// <summary>Gets the ramp from the brand's colour to white, for a mark that stands on it.</summary>
    public ReadOnlySpan<byte> OnBrand => _onBrand;

    private static void Write(byte[] colours, int ramp, Colour under, Colour over)
    {
        for (var step = 0; step < Steps; step++)
        {
            var (red, green, blue, _) = Mixed(under, over, step / (Steps - 1.0));
            (colours[(ramp + step) * 3], colours[((ramp + step) * 3) + 1], colours[((ramp + step) * 3) + 2]) = ((byte)red, (byte)green, (byte)blue);
        }
    }

    // A palette has whole numbers, so what is mixed further starts from one.
    private static Colour Mixed(Colour under, Colour over, double share)
    {
        var mixed = (over with { Alpha = share }).Over(under);
        return new Colour(Math.Round(mixed.Red), Math.Round(mixed.Green), Math.Round(mixed.Blue));
    }
}
