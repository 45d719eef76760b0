using System.Buffers.Text;
using System.Text;
using Academy.Requests.Asking;
using Academy.Requests.People;

namespace Academy.Requests.Mutations;

/// <summary>Another method, or headers that are missing, doubled, huge, forged or no text.</summary>
internal static class OfHead
{
    private static readonly string[] Methods =
        ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "QUERY", "get", "Post", "X", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMN"];

    private static readonly string[] Origins = ["null", "", "https://elders.example", "http://rivierstad.localhost:4280.elders.example", "file://", "*", "http://[::1", "\u00ff"];

    private static readonly string[] Addresses =
    [
        "", "/api/me", "http://", "http:///x", "https://elders.example/", "javascript:alert(1)", "http://rivierstad.localhost:99999/", "http://rivierstad.localhost:4280@elders.example/", "HTTP://RIVIERSTAD.LOCALHOST:4280/",
        "http://rivierstad.localhost:4280\\@x", "http://rivierstad%2elocalhost:4280/", "http://xn--\u00e9/", "http://[::1]:4280/", "mailto:x@y", "\u00c3\u00a9",
    ];

    private static readonly string[] Types =
    [
        "", "text/plain", "application/json", "application/json; charset=utf-16", "application/json; charset=x", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=geen",
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=b", "multipart/form-data; boundary=" + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "application/octet-stream", "text/html; x=\"", "a/b/c", "\u00ff",
    ];

    private static readonly Header[] Others =
    [
        new("x-academy-fragment", "1"), new("x-academy-fragment", "0"), new("X-HTTP-Method-Override", "DELETE"), new("Accept", "text/xml"), new("Accept-Encoding", "gzip, br, \u00ff"), new("Accept-Language", "xx;q=9"),
        new("Range", "bytes=0-,1-2"), new("If-None-Match", "*"), new("If-Match", "\"x\""), new("If-Modified-Since", "gisteren"), new("Cookie", "a=b; StaticWebAppsAuthCookie=x; ="), new("Authorization", "Basic !"),
        new("Forwarded", "for=x"), new("X-Forwarded-For", "1.2.3.4, \u00ff"), new("X-Forwarded-Proto", "https"), new("Content-Encoding", "gzip"), new("Upgrade", "websocket"), new("Upgrade", "h2c"), new("Expect", "200-ok"), new("Traceparent", "00-x"), new("baggage", "=,;"),
        new("X-Original-URL", "/api/me"), new("X-Rewrite-Url", "/Sweep"), new("Via", "1.1 x"), new("Referer", "\u00ff"), new("User-Agent", ""), new("X\u00e9", "x"), new("x-lang", "é"),
    ];

    public static Request ChangeMethod(Request request, Chance chance) => request with { Method = chance.Of(Methods) };

    public static Request Change(Request request, Chance chance) => chance.Below(9) switch
    {
        0 or 1 or 2 => Principal(request, chance),
        3 => chance.Of([request.Without("Origin"), request.With("Origin", chance.Of(Origins)), request.Also("Origin", request.Of("Origin") ?? "x")]),
        4 => chance.Of([request.Without("x-ms-original-url"), request.With("x-ms-original-url", chance.Of(Addresses)), request.Also("x-ms-original-url", request.Of("x-ms-original-url") ?? "x"), request.With("x-ms-original-url", Request.Raw(Texts.Any(chance)).ReplaceLineEndings(" "))]),
        5 => chance.OneIn(4) ? request.Without("Content-Type") : request.With("Content-Type", chance.Of(Types)),
        6 => request.Also("x-lang", new string('h', chance.Of([200, 4000, 16_000, 40_000]))),
        7 => Enumerable.Range(0, chance.Of([5, 40, 120])).Aggregate(request, (many, number) => many.Also($"x-veel-{number}", "1")),
        _ => chance.Of(Others) is var other ? request.Also(other.Name, Request.Raw(other.Value)) : request,
    };

    private static Request Principal(Request request, Chance chance)
    {
        const string name = "x-ms-client-principal";
        var good = request.Of(name) ?? Actor.Encoded("{}");
        var json = Base64.IsValid(good) ? Encoding.UTF8.GetString(Convert.FromBase64String(good)) : "{}";
        return chance.Below(9) switch
        {
            0 => request.Without(name),
            1 => request.Also(name, good),
            2 => request.With(name, good[..chance.Below(good.Length)]),
            3 => request.With(name, Convert.ToBase64String(OfBytes.Flip(Encoding.UTF8.GetBytes(json), chance))),
            4 => request.With(name, Actor.Encoded(json.Replace("coordinator", "learner", StringComparison.Ordinal))),
            5 => request.With(name, Actor.Encoded(json.Replace("\"learner\"", "\"coordinator\",\"manager\",\"editor\"", StringComparison.Ordinal))),
            6 => request.With(name, Actor.Encoded(OfJson.ChangeText(json, chance))),
            7 => request.With(name, new string('A', chance.Of([4, 8192, 8196, 20_000]))),
            _ => request.With(name, Request.Raw(Texts.Any(chance)).ReplaceLineEndings(" ").Replace('\0', ' ')),
        };
    }
}
