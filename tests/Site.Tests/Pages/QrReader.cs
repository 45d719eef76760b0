using System.Text;
using System.Text.RegularExpressions;
using Academy.Site.Pages;

namespace Academy.Site.Tests.Pages;

/// <summary>Reads a QR code of ISO/IEC 18004 back from its path: versions 1 to 5 at level L, which have one block of bytes.</summary>
internal static partial class QrReader
{
    private const int QuietZone = 4;
    private const int LevelL = 0b01;
    private const int FormatMask = 0b101_0100_0001_0010;
    private const int ByteMode = 0b0100;

    private static readonly Func<int, int, bool>[] Masks =
    [
        (y, x) => (y + x) % 2 == 0,
        (y, _) => y % 2 == 0,
        (_, x) => x % 3 == 0,
        (y, x) => (y + x) % 3 == 0,
        (y, x) => ((y / 2) + (x / 3)) % 2 == 0,
        (y, x) => (y * x % 2) + (y * x % 3) == 0,
        (y, x) => ((y * x % 2) + (y * x % 3)) % 2 == 0,
        (y, x) => (((y + x) % 2) + (y * x % 3)) % 2 == 0,
    ];

    public static string Read(QrPath picture)
    {
        var dark = ModulesOf(picture);
        var size = dark.Length;
        var version = (size - 17) / 4;
        Assert.InRange(version, 1, 5);
        var format = FormatOf(dark) ^ FormatMask;
        Assert.Equal(LevelL, format >> 13);
        var bits = new Queue<bool>(BitsOf(dark, version, Masks[(format >> 10) & 0b111]));
        Assert.Equal(ByteMode, Take(bits, 4));
        var length = Take(bits, 8);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(_ => (byte)Take(bits, 8))]);
    }

    private static bool[][] ModulesOf(QrPath picture)
    {
        var size = picture.Size - (2 * QuietZone);
        var dark = Enumerable.Range(0, size).Select(_ => new bool[size]).ToArray();
        var (x, y) = (-QuietZone, -QuietZone);
        foreach (var run in Run().Matches(picture.Data).Cast<Match>())
        {
            x += int.Parse(run.Groups[1].ValueSpan, null);
            y += int.Parse(run.Groups[2].ValueSpan, null);
            for (var left = int.Parse(run.Groups[3].ValueSpan, null); left > 0; left--)
            {
                dark[y][x++] = true;
            }
        }

        return dark;
    }

    private static int FormatOf(bool[][] dark)
    {
        var bits = 0;
        for (var x = 0; x <= 8; x++)
        {
            bits = x == 6 ? bits : (bits << 1) | (dark[8][x] ? 1 : 0);
        }

        for (var y = 7; y >= 0; y--)
        {
            bits = y == 6 ? bits : (bits << 1) | (dark[y][8] ? 1 : 0);
        }

        return bits;
    }

    /// <summary>Goes up and down in strips of two, from the right, past what is there to find the picture by.</summary>
    private static IEnumerable<bool> BitsOf(bool[][] dark, int version, Func<int, int, bool> mask)
    {
        var size = dark.Length;
        var up = true;
        for (var right = size - 1; right > 0; right -= 2)
        {
            right = right == 6 ? 5 : right;
            for (var step = 0; step < size; step++)
            {
                var y = up ? size - 1 - step : step;
                foreach (var x in new[] { right, right - 1 }.Where(x => !IsFixed(y, x, size, version)))
                {
                    yield return dark[y][x] ^ mask(y, x);
                }
            }

            up = !up;
        }
    }

    private static bool IsFixed(int y, int x, int size, int version) =>
        (y <= 8 && (x <= 8 || x >= size - 8))
        || (x <= 8 && y >= size - 8)
        || y == 6 || x == 6
        || (version > 1 && Math.Abs(y - (size - 7)) <= 2 && Math.Abs(x - (size - 7)) <= 2);

    private static int Take(Queue<bool> bits, int count) =>
        Enumerable.Range(0, count).Aggregate(0, (value, _) => (value << 1) | (bits.Dequeue() ? 1 : 0));

    [GeneratedRegex(@"m(-?\d+) (\d+)h(\d+)")]
    private static partial Regex Run();
}
