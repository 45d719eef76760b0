namespace Academy.Site.Cards;

/// <summary>A calm pattern of quarter discs and squares beside the text: the same subject always has the same one.</summary>
internal static class CardPattern
{
    private const int Cell = 70;
    private const int Columns = 2;
    private const int Quarters = 4;

    // Sixteen points in a pixel say how much of it a disc covers.
    private const int Samples = 4;

    public const int Width = Cell * Columns;

    public static void Draw(CardCanvas canvas, string subject)
    {
        canvas.Fill(CardCanvas.Width - Width, 0, Width, CardCanvas.Height, CardPalette.TintOnBrand);
        var seed = SeedOf(subject);
        for (var cell = 0; cell < Columns * CardCanvas.Height / Cell; cell++)
        {
            // A linear congruential generator (Knuth's constants): its high bits are mixed enough for a picture.
            seed = unchecked((seed * 6364136223846793005UL) + 1442695040888963407UL);
            var choice = (int)(seed >> 40);
            var (left, top) = (CardCanvas.Width - Width + (cell % Columns * Cell), cell / Columns * Cell);
            var ramp = (choice & 8) == 0 ? CardPalette.TintOnBrand : CardPalette.ShadeOnBrand;
            switch (choice & 7)
            {
                case < 5:
                    Quarter(canvas, left, top, (choice >> 4) % Quarters, ramp);
                    break;
                case 5:
                    canvas.Fill(left, top, Cell, Cell, (byte)(ramp + CardPalette.Steps - 1));
                    break;
            }
        }
    }

    private static void Quarter(CardCanvas canvas, int left, int top, int corner, byte ramp)
    {
        var (originX, originY) = ((corner & 1) * Cell, (corner >> 1) * Cell);
        for (var y = 0; y < Cell; y++)
        {
            var row = canvas.Row(top + y).Slice(left, Cell);
            for (var x = 0; x < Cell; x++)
            {
                row[x] = (byte)(ramp + Covered(x - originX, y - originY));
            }
        }
    }

    private static int Covered(int x, int y)
    {
        var inside = 0;
        for (var sample = 0; sample < Samples * Samples; sample++)
        {
            var (dx, dy) = (x + (((sample % Samples) + 0.5) / Samples), y + (((sample / Samples) + 0.5) / Samples));
            inside += (dx * dx) + (dy * dy) <= Cell * Cell ? 1 : 0;
        }

        return inside * (CardPalette.Steps - 1) / (Samples * Samples);
    }

    /// <summary>FNV-1a, so that a subject keeps its pattern on every machine.</summary>
    private static ulong SeedOf(string subject)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in subject)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash;
    }
}
