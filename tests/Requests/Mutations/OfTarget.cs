using Academy.Requests.Asking;

namespace Academy.Requests.Mutations;

/// <summary>Another path or query: encoded in other ways, too long, with dots, with bytes that are no text.</summary>
internal static class OfTarget
{
    private static readonly string[] Pieces =
    [
        "..", ".", "%2e%2e", "%2E.", "%2f", "%5c", "%00", "%0a", "%0d%0a", "%25", "%252e%252e", "%c0%ae%c0%ae", "%e0%80%ae", "%ff", "%fe%ff", "%ed%a0%80", "%F0%9F%98%80", "%u0041", "%zz", "%", "%4",
        ";x=1", "a;b", "*", "a:b", "@", "(x)", "'", "\"", "<x>", "|", "^", "`", "{x}", "[x]", "\\", "\\..\\", "~", "é", "\u00ff\u00fe", "\u0080", "",
    ];

    private static readonly string[] Queries =
    [
        "?", "?=", "?&", "?x", "?zoek", "?zoek=&zoek=", "?zoek=%", "?zoek=%00", "?zoek=%ff", "?blad=", "?blad=werkoverleg&blad=werkoverleg", "?gedaan=%3Cscript%3E", "?a=1&a=2&a[]=3", "??", "?#", "?zoek=a+b%2Bc", "?\u00e9=\u00ff",
    ];

    public static Request Change(Request request, Chance chance)
    {
        var (path, query) = request.Target.Split('?', 2) is [var before, var after] ? (before, "?" + after) : (request.Target, "");
        if (!path.Contains('/', StringComparison.Ordinal))
        {
            return request with { Target = "/" + request.Target };
        }

        var segments = path.Split('/');
        var at = 1 + chance.Below(segments.Length - 1);
        return request with
        {
            Target = chance.Below(16) switch
            {
                0 or 1 or 2 => Replaced(Uri.EscapeDataString(Texts.Any(chance))),
                3 => Replaced(chance.Of(Pieces)),
                4 => Replaced(segments[at] + chance.Of(Pieces)),
                5 => Replaced(chance.Of(Pieces) + "/" + segments[at]),
                6 => Replaced(string.Concat(segments[at].Select(letter => $"%{(int)letter:x2}"))),
                7 => Replaced(segments[at].ToUpperInvariant()),
                8 => Replaced(new string('a', chance.Of([100, 1000, 4000, 7900]))),
                9 => path + "/" + query,
                10 => path.Replace("/", chance.Of(["//", "/./", "/x/../", "%2f"]), StringComparison.Ordinal) + query,
                11 => path + "/" + chance.Of(Pieces) + query,
                12 => "http://elders.example" + path + query,
                13 => path[..chance.Below(path.Length)] is { Length: > 0 } shorter ? shorter : "/",
                14 => path + "?zoek=" + new string('x', chance.Of([99, 100, 101, 3000])),
                _ => path + chance.Of(Queries),
            },
        };

        string Replaced(string segment) => string.Join('/', [.. segments[..at], segment, .. segments[(at + 1)..]]) + query;
    }
}
