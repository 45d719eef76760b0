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
