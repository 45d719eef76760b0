using System.Globalization;

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
        var colour = Colour.Parse(brand);
        var colours = new byte[Ramps * Steps * 3];
        Write(colours, InkOnPaper, White, Ink);
        Write(colours, BrandOnPaper, White, colour);
        Write(colours, TintOnBrand, colour, colour.Mixed(White, 0.22));
        Write(colours, ShadeOnBrand, colour, colour.Mixed(Black, 0.24));
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
            var colour = under.Mixed(over, step / (Steps - 1.0));
            (colours[(ramp + step) * 3], colours[((ramp + step) * 3) + 1], colours[((ramp + step) * 3) + 2]) = (colour.Red, colour.Green, colour.Blue);
        }
    }

    private readonly record struct Colour(byte Red, byte Green, byte Blue)
    {
        public static Colour Parse(string text) => new(Part(text, 1), Part(text, 3), Part(text, 5));

        public Colour Mixed(Colour other, double share) => new(
            Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

        private static byte Part(string text, int at) => byte.Parse(text.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

        private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));
    }
}
