using System.Text;
using Academy.Requests.Asking;

namespace Academy.Requests.Mutations;

/// <summary>Bytes that are no HTTP, or hardly: for the web server in front of the app, which has to refuse them or close.</summary>
internal static class OfWire
{
    private static readonly string[] Wholes =
    [
        "", "\r\n", "\r\n\r\n", "GET\r\n\r\n", "GET /api/seats\r\n\r\n", "GET /api/seats HTTP/0.9\r\n\r\n", "GET /api/seats HTTP/1.1\r\n\r\n", "GET /api/seats HTTP/2.0\r\nHost: x\r\n\r\n", "GET /api/seats HTTP/1.1 x\r\nHost: x\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", "CONNECT elders.example:443 HTTP/1.1\r\nHost: elders.example:443\r\n\r\n", "GET api/seats HTTP/1.1\r\nHost: x\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
        "GET /api/seats HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET /api/seats HTTP/1.1\nHost: x\n\n", "GET /api/seats HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", "GET /api/seats HTTP/1.1\r\nHost: x\r\nNoColon\r\n\r\n", "GET /api/seats HTTP/1.1\r\nHost: x\r\n: empty\r\n\r\n",
        "GET /api/seats HTTP/1.1\r\nHost: x\r\nA\u0000B: c\r\n\r\n", "GET /api/seats HTTP/1.1\r\nHost: x\r\nA : c\r\n\r\n", "GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n", "GET  /api/seats  HTTP/1.1\r\nHost: x\r\n\r\n", "GET http:// HTTP/1.1\r\nHost: x\r\n\r\n", "GET /api/seats HTTP/1.0\r\n\r\n",
    ];

    private static readonly string[] Framings =
    [
        "Content-Length: -1", "Content-Length: x", "Content-Length: 99999999999999999999", "Content-Length: 5\r\nContent-Length: 6", "Content-Length: 5, 5", "Content-Length: 500", "Content-Length: 0", "Content-Length: 3\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked, chunked", "Transfer-Encoding: x", "Transfer-Encoding:\tchunked", "Expect: 100-continue\r\nContent-Length: 70000", "Content-Length: 70000",
    ];

    private static readonly string[] Chunks = ["0\r\n\r\n", "5\r\nhallo\r\n0\r\n\r\n", "zz\r\nhallo\r\n", "-1\r\n\r\n", "FFFFFFFFFFFFFFFF\r\n\r\n", "5;x=y\r\nhallo\r\n0\r\nTrailer: x\r\n\r\n", "5\r\nhal", "5\r\nhalloo\r\n0\r\n\r\n", "", "\r\n"];

    public static byte[] Change(Request request, Chance chance)
    {
        var bytes = request.ToBytes();
        return chance.Below(8) switch
        {
            0 => Encoding.Latin1.GetBytes(chance.Of(Wholes)),
            1 => chance.Bytes(1 + chance.Below(400)),
            2 => OfBytes.Flip(bytes, chance),
            3 => bytes[..chance.Below(bytes.Length)],
            4 => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", chance.Of(["\n", "\r", "\r\r\n", "\u0000\r\n"]), StringComparison.Ordinal)),
            5 => [.. Encoding.Latin1.GetBytes($"{request.Method} {request.Target} {chance.Of(["HTTP/1.0", "HTTP/1.1", "HTTP/3.0", "http/1.1", "HTTP/1.10", ""])}\r\n"), .. bytes[(Array.IndexOf(bytes, (byte)'\n') + 1)..]],
            _ => Framed(request, chance),
        };
    }

    private static byte[] Framed(Request request, Chance chance)
    {
        var framing = chance.Of(Framings);
        var head = request.Without("Content-Length") with { Body = [] };
        var text = Encoding.Latin1.GetString(head.ToBytes());
        byte[] body = framing.Contains("chunked", StringComparison.Ordinal) ? Encoding.ASCII.GetBytes(chance.Of(Chunks)) : request.Body;
        return [.. Encoding.Latin1.GetBytes(text[..^2] + framing + "\r\n\r\n"), .. body];
    }
}
