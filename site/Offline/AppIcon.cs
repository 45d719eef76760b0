using Academy.Site.Assets;
using Academy.Site.Cards;
using Academy.Site.Catalogue;

namespace Academy.Site.Offline;

/// <summary>
/// The academy's icon among a phone's apps: the mark of the tab, white on the edition's brand, drawn at the size that is asked.
/// The mark stays inside the circle that launchers may cut out ("maskable": 80 % of the width).
/// </summary>
internal static class AppIcon
{
    // The mark is drawn on a field of 32 by 32: two legs and a bar, as strokes with round ends.
    private const double Field = 32;
    private const double HalfStroke = 1.5;

    private static readonly (double X1, double Y1, double X2, double Y2)[] Strokes =
        [(9.5, 23.5, 16, 8.5), (16, 8.5, 22.5, 23.5), (11.9, 18.2, 20.1, 18.2)];

    public static Asset Of(Brand brand, int size) => Asset.Of($"app-{size}", "png", Draw(brand, size));

    private static byte[] Draw(Brand brand, int size)
    {
        var rows = new byte[size * (size + 1)];
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                rows[(y * (size + 1)) + 1 + x] = (byte)Math.Round(Coverage((x + 0.5) * Field / size, (y + 0.5) * Field / size, size / Field) * (CardPalette.Steps - 1));
            }
        }

        return PalettePng.Of(size, size, [CardBand.Of(rows)], new CardPalette(brand.Light).OnBrand);
    }

    /// <summary>Gives how much of a pixel the mark covers, 0 to 1, from its distance to the nearest stroke.</summary>
    private static double Coverage(double x, double y, double pixelsPerUnit)
    {
        var distance = double.MaxValue;
        foreach (var stroke in Strokes)
        {
            distance = Math.Min(distance, DistanceTo(stroke, x, y));
        }

        return Math.Clamp(((HalfStroke - distance) * pixelsPerUnit) + 0.5, 0, 1);
    }

    private static double DistanceTo((double X1, double Y1, double X2, double Y2) stroke, double x, double y)
    {
        var (dx, dy) = (stroke.X2 - stroke.X1, stroke.Y2 - stroke.Y1);
        var along = Math.Clamp((((x - stroke.X1) * dx) + ((y - stroke.Y1) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        var (offX, offY) = (x - stroke.X1 - (along * dx), y - stroke.Y1 - (along * dy));
        return Math.Sqrt((offX * offX) + (offY * offY));
    }
}
