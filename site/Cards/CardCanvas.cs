namespace Academy.Site.Cards;

/// <summary>The pixels of a card as indices into its palette, row by row, each row behind the filter byte that PNG asks.</summary>
internal sealed class CardCanvas
{
    public const int Width = 800;
    public const int Height = 420;
    public const int Stride = Width + 1;

    private readonly byte[] _pixels = new byte[Stride * Height];

    public Span<byte> Row(int y) => _pixels.AsSpan((y * Stride) + 1, Width);

    /// <summary>Gives rows with their filter bytes, the last one not included.</summary>
    public ReadOnlySpan<byte> Rows(int from, int to) => _pixels.AsSpan(from * Stride, (to - from) * Stride);

    public void CopyFrom(CardCanvas other, int from, int to) => other.Rows(from, to).CopyTo(_pixels.AsSpan(from * Stride));

    public void Fill(int left, int top, int width, int height, byte colour)
    {
        for (var y = top; y < top + height; y++)
        {
            Row(y).Slice(left, width).Fill(colour);
        }
    }

    /// <summary>Writes a line of text with its baseline at a height, in the colours of a ramp.</summary>
    public void Write(GlyphFace face, ReadOnlySpan<char> text, int left, int baseline, byte ramp)
    {
        var pen = left * GlyphFace.Pixel;
        for (var index = 0; index < text.Length; index++)
        {
            Draw(face.GlyphOf(text[index]), (pen + (GlyphFace.Pixel / 2)) / GlyphFace.Pixel, baseline, ramp);
            pen += face.AdvanceAt(text, index);
        }
    }

    private void Draw(Glyph glyph, int x, int baseline, byte ramp)
    {
        var mask = glyph.Mask.Span;
        for (var y = baseline - glyph.Top; mask.Length > 0; y++, mask = mask[glyph.Width..])
        {
            var row = Row(y).Slice(x + glyph.Left, glyph.Width);
            for (var column = 0; column < row.Length; column++)
            {
                // Two letters may touch: what is covered stays covered.
                var covered = mask[column];
                if (covered > 0 && ramp + covered > row[column])
                {
                    row[column] = (byte)(ramp + covered);
                }
            }
        }
    }
}
