namespace Academy.Site.Cards;

/// <summary>Draws cards in one edition's colours; what cards of one pattern share is drawn once.</summary>
internal sealed class CardPainter(string brand)
{
    private const int Left = 48;
    private const int Right = 44;
    private const int Wide = CardCanvas.Width - CardPattern.Width - Left - Right;
    private const int AcademyBaseline = 78;
    private const int SubjectBaseline = 343;
    private const int FactsBaseline = 376;

    private static readonly (GlyphFace Face, int Lines, int First, int Step) Large = (GlyphSheet.Large, 3, 158, 55);
    private static readonly (GlyphFace Face, int Lines, int First, int Step) Medium = (GlyphSheet.Medium, 4, 150, 43);

    private readonly CardPalette _palette = new(brand);
    private readonly Dictionary<string, CardCanvas> _patterns = new(StringComparer.Ordinal);
    private readonly CardCanvas _canvas = new();

    /// <summary>Gives the card as a PNG of 800 by 420 pixels.</summary>
    public byte[] Paint(SocialCard card)
    {
        _canvas.CopyFrom(BackgroundOf(card.Pattern));
        Write(GlyphSheet.Small, card.Academy, AcademyBaseline, CardPalette.InkOnPaper);
        var (face, most, first, step) = CardText.Fits(GlyphSheet.Large, card.Title, Wide, Large.Lines) ? Large : Medium;
        var lines = CardText.Lines(face, card.Title, Wide, most);
        for (var index = 0; index < lines.Count; index++)
        {
            _canvas.Write(face, lines[index], Left, first + (index * step), CardPalette.InkOnPaper);
        }

        Write(GlyphSheet.Small, card.Subject, SubjectBaseline, CardPalette.BrandOnPaper);
        Write(GlyphSheet.Small, card.Facts, FactsBaseline, CardPalette.InkOnPaper);
        return PalettePng.Of(_canvas, _palette.Colours.Span);
    }

    private void Write(GlyphFace face, string text, int baseline, byte ramp) =>
        _canvas.Write(face, CardText.Shortened(face, text, Wide), Left, baseline, ramp);

    private CardCanvas BackgroundOf(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var canvas))
        {
            const int full = CardPalette.Steps - 1;
            _patterns[pattern] = canvas = new CardCanvas();
            canvas.Fill(Left, 37, 38, 5, CardPalette.BrandOnPaper + full);
            CardPattern.Draw(canvas, pattern);
        }

        return canvas;
    }
}
