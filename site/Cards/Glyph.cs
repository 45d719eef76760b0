namespace Academy.Site.Cards;

/// <summary>A letter: how far it moves the pen (1/64 pixel), where its box stands, and how much of each pixel it covers (0 to 15).</summary>
internal sealed record Glyph(int Advance, int Left, int Top, int Width, ReadOnlyMemory<byte> Mask);
