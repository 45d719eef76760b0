using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Academy.Site.Pages;

/// <summary>
/// A QR code (ISO/IEC 18004, error correction L) as one path of an SVG: a line of one module high for each run of dark modules.
/// </summary>
public sealed record QrPath(int Size, string Data)
{
    // What the versions 1 to 10 hold in bytes at correction L (ISO/IEC 18004, table 7); each is four modules wider than the one before.
    private static readonly int[] Holds = [17, 32, 53, 78, 106, 134, 154, 192, 230, 271];
    private const int Quiet = 8;

    /// <summary>Gives a path without a picture that is at least as long as that of this text.</summary>
    public static QrPath RoomFor(string text)
    {
        var version = Array.FindIndex(Holds, most => text.Length <= most) + 1;
        if (version == 0)
        {
            return Of(text);
        }

        // At most every other module begins a run, as in "m2 0h1"; the move to a next row takes a few signs more.
        var size = 17 + (4 * version);
        return new QrPath(size + Quiet, new string(' ', size * (((size + 1) / 2 * 6) + 4)));
    }

    public static QrPath Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.L);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        var (fromX, fromY) = (0, 0);
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var length = DarkFrom(rows[y], x);
                if (length == 0)
                {
                    continue;
                }

                // Relative moves are shorter than absolute ones; the view box begins half a module higher.
                path.Append(CultureInfo.InvariantCulture, $"m{x - fromX} {y - fromY}h{length}");
                x += length;
                (fromX, fromY) = (x, y);
            }
        }

        return new QrPath(rows.Count, path.ToString());
    }

    private static int DarkFrom(BitArray row, int start)
    {
        var end = start;
        while (end < row.Length && row[end])
        {
            end++;
        }

        return end - start;
    }
}
