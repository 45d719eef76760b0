using Academy.Requests.Asking;

namespace Academy.Requests.Mutations;

/// <summary>A body whose bytes are changed, cut off, repeated, or as large as the bound and a little more.</summary>
internal static class OfBytes
{
    private const int Bound = 64 * 1024;

    private static readonly int[] Sizes = [0, 1, 2, 100, 4096, Bound - 1, Bound, Bound + 1, Bound + 1000];

    public static Request Change(Request request, Chance chance) => request with
    {
        Body = chance.Below(5) switch
        {
            0 or 1 => Flip(request.Body, chance),
            2 => request.Body[..(request.Body.Length == 0 ? 0 : chance.Below(request.Body.Length))],
            3 => [.. request.Body, .. request.Body],
            _ => chance.Bytes(chance.Below(300)),
        },
    };

    public static Request Resize(Request request, Chance chance)
    {
        var size = chance.Of(Sizes);
        var padding = chance.Of<byte>([(byte)' ', (byte)'a', (byte)'&', (byte)'[', 0]);
        var start = chance.OneIn(2) ? request.Body : [];
        return request with { Body = start.Length >= size ? start[..size] : [.. start, .. Enumerable.Repeat(padding, size - start.Length)] };
    }

    public static byte[] Flip(byte[] bytes, Chance chance)
    {
        byte[] changed = [.. bytes];
        for (var times = 0; times <= chance.Below(4) && changed.Length > 0; times++)
        {
            changed[chance.Below(changed.Length)] = (byte)chance.Below(256);
        }

        return changed;
    }
}
