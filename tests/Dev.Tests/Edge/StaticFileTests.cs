using System.IO.Compression;
using System.Net;

namespace Academy.Dev.Tests.Edge;

/// <summary>Files, addresses and headers. Source: https://learn.microsoft.com/azure/static-web-apps/configuration</summary>
public sealed class StaticFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>"Trailing slash", the tables of Always, Never, Auto and the default.</summary>
    [Theory]
    [InlineData("always", "/about", 301, "/about/")]
    [InlineData("always", "/about/", 200, "")]
    [InlineData("always", "/about/index.html", 301, "/about/")]
    [InlineData("always", "/contact", 301, "/contact/")]
    [InlineData("always", "/contact/", 200, "")]
    [InlineData("always", "/contact.html", 301, "/contact/")]
    [InlineData("never", "/about", 200, "")]
    [InlineData("never", "/about/", 301, "/about")]
    [InlineData("never", "/about/index.html", 301, "/about")]
    [InlineData("never", "/contact", 200, "")]
    [InlineData("never", "/contact/", 301, "/contact")]
    [InlineData("never", "/contact.html", 301, "/contact")]
    [InlineData("auto", "/about", 301, "/about/")]
    [InlineData("auto", "/about/", 200, "")]
    [InlineData("auto", "/about/index.html", 301, "/about/")]
    [InlineData("auto", "/contact", 200, "")]
    [InlineData("auto", "/contact/", 301, "/contact")]
    [InlineData("auto", "/contact.html", 301, "/contact")]
    [InlineData(null, "/about", 200, "")]
    [InlineData(null, "/about/", 200, "")]
    [InlineData(null, "/about/index.html", 200, "")]
    [InlineData(null, "/contact", 200, "")]
    [InlineData(null, "/contact/", 301, "/contact")]
    [InlineData(null, "/contact.html", 200, "")]
    [InlineData("never", "/", 200, "")]
    [InlineData("always", "/data.json", 200, "")]
    public async Task An_address_is_made_regular(string? slash, string path, int status, string location)
    {
        await using var site = await EdgeSite.StartAsync(slash is null ? "{}" : Rules.With($"\"trailingSlash\": \"{slash}\""));

        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location?.ToString() ?? "");
    }

    [Fact]
    public async Task A_redirect_to_the_regular_address_keeps_the_query()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);

        using var answer = await site.Browser().GetAsync("/about?x=1", Cancellation);

        Assert.Equal("/about/?x=1", answer.Headers.Location?.ToString());
    }

    /// <summary>"Process after a rule is matched": redirect (302 unless told), rewrite, statusCode.</summary>
    [Theory]
    [InlineData("/oud", 301, "/about/", "")]
    [InlineData("/tijdelijk", 302, "/about/", "")]
    [InlineData("/over-ons", 200, "", "<h1>Over</h1>")]
    [InlineData("/weg", 404, "", "<h1>Niet gevonden</h1>")]
    [InlineData("/bestaat-niet", 404, "", "<h1>Niet gevonden</h1>")]
    public async Task Rules_redirect_rewrite_and_refuse(string path, int status, string location, string body)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);

        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location?.ToString() ?? "");
        Assert.Equal(body, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>"Route-specific headers override globalHeaders … To remove a header, set the value to an empty string"; wildcards may be filtered by extension.</summary>
    [Fact]
    public async Task Headers_come_from_the_site_and_from_the_route()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);

        using var page = await site.Browser().GetAsync("/about/", Cancellation);
        using var asset = await site.Browser().GetAsync("/assets/site.css", Cancellation);
        using var image = await site.Browser().GetAsync("/images/logo.png", Cancellation);

        Assert.Equal("DENY", EdgeSite.Header(page, "X-Frame-Options"));
        Assert.Equal("nosniff", EdgeSite.Header(asset, "X-Content-Type-Options"));
        Assert.Equal("", EdgeSite.Header(asset, "X-Frame-Options"));
        Assert.Contains("immutable", EdgeSite.Header(asset, "Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("picture", EdgeSite.Header(image, "X-Kind"));
        Assert.Equal("", EdgeSite.Header(page, "X-Kind"));
    }

    /// <summary>"/data.json: the file served with the text/json MIME type."</summary>
    [Theory]
    [InlineData("/data.json", "text/json")]
    [InlineData("/feed.atom", "application/atom+xml")]
    [InlineData("/about/", "text/html")]
    [InlineData("/assets/site.css", "text/css")]
    public async Task A_type_follows_the_extension_and_the_rules(string path, string type)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);

        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>The table under "Fallback routes".</summary>
    [Theory]
    [InlineData("/bestaat-niet/", 200)]
    [InlineData("/images/logo.png", 200)]
    [InlineData("/images/icon.svg", 200)]
    [InlineData("/images/unknown.png", 404)]
    [InlineData("/css/unknown.css", 404)]
    public async Task The_fallback_answers_what_has_no_file(string path, int status)
    {
        await using var site = await EdgeSite.StartAsync(Rules.With("""
            "navigationFallback": { "rewrite": "/index.html", "exclude": ["/images/*.{png,jpg,gif}", "/css/*"] }
            """));

        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/staticwebapp.config.json")]
    [InlineData("/StaticWebApp.Config.json")]
    [InlineData("/map/staticwebapp.config.json")]
    [InlineData("/../academie/index.html")]
    [InlineData("/%2e%2e/academie/index.html")]
    [InlineData("/..%2facademie/index.html")]
    [InlineData("/about/..%2f..%2facademie/index.html")]
    [InlineData("/..%5cacademie/index.html")]
    [InlineData("/../rivierstad-geheim.txt")]
    [InlineData("//etc/passwd")]
    [InlineData("/about%00.html")]
    public async Task Nothing_outside_the_site_is_served_nor_its_rules(string path)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);
        await File.WriteAllTextAsync(site.Folder(EdgeSite.Rivierstad) + "-geheim.txt", "geheim", Cancellation);

        var status = await RawRequest.StatusAsync(site.Edge.Site(EdgeSite.Rivierstad), "GET", path);

        Assert.Contains(status, new[] { 400, 404 });
    }

    /// <summary>Positive control of the test above.</summary>
    [Fact]
    public async Task A_raw_request_for_a_page_is_served()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);

        Assert.Equal(200, await RawRequest.StatusAsync(site.Edge.Site(EdgeSite.Rivierstad), "GET", "/assets/../about/"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Text_is_compressed_as_the_browser_likes(string encoding)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);
        using var request = EdgeSite.Get("/assets/site.css", ("Accept-Encoding", encoding));

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(encoding, EdgeSite.Header(answer, "Content-Encoding"));
        Assert.Equal("Accept-Encoding", EdgeSite.Header(answer, "Vary"));
        Assert.InRange(answer.Content.Headers.ContentLength ?? 0, 1, 200);
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using Stream plain = encoding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.StartsWith("p { color: black }", await reader.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);
        using var first = await site.Browser().GetAsync("/about/", Cancellation);
        using var request = EdgeSite.Get("/about/", ("If-None-Match", first.Headers.ETag!.ToString()));

        using var second = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_page_that_changed_is_sent_again()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);
        using var first = await site.Browser().GetAsync("/about/", Cancellation);
        await File.WriteAllTextAsync(Path.Combine(site.Folder(EdgeSite.Rivierstad), "about", "index.html"), "<h1>Anders</h1>", Cancellation);
        using var request = EdgeSite.Get("/about/", ("If-None-Match", first.Headers.ETag!.ToString()));

        using var second = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal("<h1>Anders</h1>", await second.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Head_answers_without_a_body_and_another_method_is_refused()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);
        using var head = new HttpRequestMessage(HttpMethod.Head, "/about/");

        using var headed = await site.Browser().SendAsync(head, Cancellation);
        using var posted = await site.Browser().PostAsync("/about/", null, Cancellation);

        Assert.Equal(HttpStatusCode.OK, headed.StatusCode);
        Assert.Equal(13, headed.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    [Theory]
    [InlineData("localhost", "academie")]
    [InlineData("127.0.0.1", "academie")]
    [InlineData("rivierstad.localhost", "rivierstad")]
    public async Task The_host_name_chooses_the_edition(string host, string edition)
    {
        await using var site = await EdgeSite.StartAsync("{}");
        using var request = EdgeSite.Get("/");
        request.Headers.Host = $"{host}:{site.Edge.Port}";

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal($"<h1>{edition}</h1>", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("duinrand.localhost")]
    [InlineData("example.org")]
    public async Task A_host_name_that_is_not_ours_has_no_site(string host)
    {
        await using var site = await EdgeSite.StartAsync("{}");
        using var request = EdgeSite.Get("/");
        request.Headers.Host = host;

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
