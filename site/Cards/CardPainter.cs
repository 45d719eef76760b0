using System.Collections.Concurrent;

namespace Academy.Site.Cards;

/// <summary>Draws cards in one edition's colours, as three bands of which each is drawn and packed once.</summary>
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

    // No letter stands across these rows: the academy's name is above, the title between, the facts below.
    private const int TitleTop = 98;
    private const int FactsTop = 306;

    // What a band holds does not hang on an edition's colours, which are in the palette: an edition that has the same course
    // takes the band that another one packed.
    private static readonly ConcurrentDictionary<string, CardCanvas> Patterns = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Text, string Pattern), CardBand> Tops = [];
    private static readonly ConcurrentDictionary<(string Text, string Pattern), CardBand> Titles = [];
    private static readonly ConcurrentDictionary<(string Text, string Pattern), CardBand> Foots = [];

    private readonly CardPalette _palette = new(brand);
    private readonly CardCanvas _canvas = new();

    /// <summary>Gives the card as a PNG of 800 by 420 pixels.</summary>
    public byte[] Paint(SocialCard card)
    {
        var top = Tops.GetOrAdd((card.Academy, card.Pattern), _ => Band(card, 0, TitleTop, WriteAcademy));
        var title = Titles.GetOrAdd((card.Title, card.Pattern), _ => Band(card, TitleTop, FactsTop, WriteTitle));
        var foot = Foots.GetOrAdd(($"{card.Subject}\n{card.Facts}", card.Pattern), _ => Band(card, FactsTop, CardCanvas.Height, WriteFacts));
        return PalettePng.Of([top, title, foot], _palette.Colours.Span);
    }

    private CardBand Band(SocialCard card, int from, int to, Action<SocialCard> write)
    {
        _canvas.CopyFrom(Patterns.GetOrAdd(card.Pattern, Background), from, to);
        write(card);
        return CardBand.Of(_canvas.Rows(from, to));
    }

    private void WriteAcademy(SocialCard card) => Write(GlyphSheet.Small, card.Academy, AcademyBaseline, CardPalette.InkOnPaper);

    private void WriteTitle(SocialCard card)
    {
        var (face, most, first, step) = CardText.Fits(GlyphSheet.Large, card.Title, Wide, Large.Lines) ? Large : Medium;
        var lines = CardText.Lines(face, card.Title, Wide, most);
        for (var index = 0; index < lines.Count; index++)
        {
            _canvas.Write(face, lines[index], Left, first + (index * step), CardPalette.InkOnPaper);
        }
    }

    private void WriteFacts(SocialCard card)
    {
        Write(GlyphSheet.Small, card.Subject, SubjectBaseline, CardPalette.BrandOnPaper);
        Write(GlyphSheet.Small, card.Facts, FactsBaseline, CardPalette.InkOnPaper);
    }

    private void Write(GlyphFace face, string text, int baseline, byte ramp) =>
        _canvas.Write(face, CardText.Shortened(face, text, Wide), Left, baseline, ramp);

    private static CardCanvas Background(string pattern)
    {
        const int full = CardPalette.Steps - 1;
        var canvas = new CardCanvas();
        canvas.Fill(Left, 37, 38, 5, CardPalette.BrandOnPaper + full);
        CardPattern.Draw(canvas, pattern);
        return canvas;
    }
}
