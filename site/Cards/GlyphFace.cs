using Academy.Site.Content;

namespace Academy.Site.Cards;

/// <summary>The letters of one weight and size.</summary>
internal sealed class GlyphFace(int size, Dictionary<char, Glyph> glyphs, Dictionary<(char Left, char Right), int> kerning)
{
    /// <summary>One pixel in the unit of <see cref="Glyph.Advance"/>.</summary>
    public const int Pixel = 64;

    /// <summary>Gets the height of an em in pixels.</summary>
    public int Size { get; } = size;

    /// <summary>Gives the width of a text in pixels.</summary>
    public int WidthOf(ReadOnlySpan<char> text)
    {
        var pen = 0;
        for (var index = 0; index < text.Length; index++)
        {
            pen += AdvanceAt(text, index);
        }

        return (pen + Pixel - 1) / Pixel;
    }

    /// <summary>Gives how far the letter at a place moves the pen, with the letter after it in mind.</summary>
    public int AdvanceAt(ReadOnlySpan<char> text, int index)
    {
        var advance = GlyphOf(text[index]).Advance;
        return index + 1 < text.Length && kerning.TryGetValue((text[index], text[index + 1]), out var shift) ? advance + shift : advance;
    }

    /// <summary>Gives the letter; one that the sheet lacks loses its mark, and what is then still unknown becomes a dot in the middle.</summary>
    public Glyph GlyphOf(char letter) =>
        glyphs.TryGetValue(letter, out var glyph) ? glyph
        : char.IsWhiteSpace(letter) ? glyphs[' ']
        : glyphs.TryGetValue(Letters.Fold(letter), out var plain) ? plain
        : glyphs['·'];
}
