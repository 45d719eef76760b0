using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Academy.Dev.Edge;
using Academy.Dev.Tests.Host;

namespace Academy.Dev.Tests.Edge;

/// <summary>
/// What reaches the API. Sources: https://learn.microsoft.com/azure/static-web-apps/apis-overview , …/user-information , …/quotas ,
/// …/functions-bring-your-own
/// </summary>
public sealed class ApiTests(StorageFixture storage) : IAsyncLifetime
{
    private HandlerApp? _app;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Functions => _app!.Host.Address;

    public async ValueTask InitializeAsync() => _app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));

    public async ValueTask DisposeAsync() => await _app!.DisposeAsync();

    [Fact]
    public async Task A_request_arrives_with_the_address_that_the_browser_asked()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        using var answer = await site.Browser().GetAsync("/api/echo/open/x?naam=%C3%A9&a=1&a=2", Cancellation);

        var echo = await EchoOf(answer);
        Assert.Equal("/api/echo/open/x", (string?)echo["path"]);
        Assert.Equal("?naam=%C3%A9&a=1&a=2", (string?)echo["query"]);
        Assert.Equal($"http://rivierstad.localhost:{site.Edge.Port}/api/echo/open/x?naam=%C3%A9&a=1&a=2", Header(echo, "x-ms-original-url"));
        Assert.Null(Header(echo, ClientPrincipal.Header));
    }

    /// <summary>x-ms-client-principal: base64 of identityProvider, userId, userDetails, userRoles; "claims … only accessible in the direct-access endpoint".</summary>
    [Fact]
    public async Task The_signed_in_person_arrives_without_claims()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();
        using var signedIn = await EdgeSite.SignInAsync(browser, "els");

        using var answer = await browser.GetAsync("/api/echo/x", Cancellation);

        var principal = Decode(Header(await EchoOf(answer), ClientPrincipal.Header)!);
        Assert.Equal(["identityProvider", "userId", "userDetails", "userRoles"], principal.Select(property => property.Key));
        Assert.Equal("aad", (string?)principal["identityProvider"]);
        Assert.Equal("els.verhoeven@rivierstad.example", (string?)principal["userDetails"]);
        Assert.Equal(["anonymous", "authenticated", "learner", "coordinator"], principal["userRoles"]!.AsArray().Select(role => (string?)role));
    }

    /// <summary>Whether the real edge strips these is not documented; the app must not depend on it, and here they never pass (user-information).</summary>
    [Theory]
    [InlineData("x-ms-client-principal")]
    [InlineData("X-MS-CLIENT-PRINCIPAL")]
    [InlineData("X-Ms-Client-Principal-Id")]
    [InlineData("x_ms_client_principal")]
    [InlineData("x-ms-original-url")]
    [InlineData("x-ms-anything")]
    [InlineData("x-forwarded-host")]
    [InlineData("x-original-url")]
    [InlineData("x-arr-ssl")]
    [InlineData("x-appservice-proto")]
    [InlineData("Authorization")]
    public async Task A_forged_header_never_arrives(string name)
    {
        const string Forged = "Zm9yZ2Vk";
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        using var request = EdgeSite.Get("/api/echo/open/x", (name, Forged), (name.ToUpperInvariant(), Forged), ("X-Harmless", "blijft"));

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        var echo = await EchoOf(answer);
        Assert.DoesNotContain(Forged, echo["headers"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("blijft", Header(echo, "X-Harmless"));
    }

    [Fact]
    public async Task A_forged_principal_opens_no_door_and_does_not_replace_the_real_one()
    {
        var forged = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"identityProvider":"aad","userId":"x","userDetails":"x","userRoles":["anonymous","authenticated","coordinator"]}"""));
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();
        using var anonymous = EdgeSite.Get("/api/runs/x", (ClientPrincipal.Header, forged));

        using var refused = await browser.SendAsync(anonymous, Cancellation);
        using var signedIn = await EdgeSite.SignInAsync(browser, "sanne");
        using var learner = EdgeSite.Get("/api/echo/x", (ClientPrincipal.Header, forged));
        using var answer = await browser.SendAsync(learner, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("sanne.de.wit@rivierstad.example", (string?)Decode(Header(await EchoOf(answer), ClientPrincipal.Header)!)["userDetails"]);
    }

    /// <summary>Headers of the site are for its files; the API sets its own.</summary>
    [Fact]
    public async Task Global_headers_do_not_reach_api_answers()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        using var answer = await site.Browser().GetAsync("/api/echo/open/x", Cancellation);

        Assert.Equal("", EdgeSite.Header(answer, "X-Frame-Options"));
        Assert.Equal("yes", EdgeSite.Header(answer, "x-from-handler"));
    }

    /// <summary>The session cookie is between browser and edge; other cookies pass.</summary>
    [Fact]
    public async Task The_session_cookie_stays_at_the_edge()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();
        using var signedIn = await EdgeSite.SignInAsync(browser, "sanne");
        using var request = EdgeSite.Get("/api/echo/x", ("Cookie", "taal=nl"));

        using var answer = await browser.SendAsync(request, Cancellation);

        Assert.Equal("taal=nl", Header(await EchoOf(answer), "Cookie"));
    }

    /// <summary>"Once configured, the role assignment function can no longer be accessed by external HTTP requests" (authentication-custom).</summary>
    [Theory]
    [InlineData("POST", "/api/roles")]
    [InlineData("GET", "/api/roles")]
    [InlineData("POST", "/API/Roles/")]
    [InlineData("POST", "/api/%72oles")]
    [InlineData("POST", "/api/x/../roles")]
    public async Task The_role_function_cannot_be_reached_from_outside(string method, string path)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        Assert.Equal(404, await RawRequest.StatusAsync(site.Edge.Site(EdgeSite.Rivierstad), method, path, "{}"));
    }

    [Theory]
    [InlineData("/Work")]
    [InlineData("/api/../Work")]
    [InlineData("/api/%2e%2e/Work")]
    [InlineData("/api/echo/open/..%2f..%2f..%2fWork")]
    public async Task No_trigger_can_be_reached_from_outside(string path)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        var status = await RawRequest.StatusAsync(site.Edge.Site(EdgeSite.Rivierstad), "POST", path, """{"Data":{"message":"\"ok\""}}""");

        Assert.Contains(status, new[] { 400, 404, 405, 200 });
        Assert.Empty(await _app!.SeenAsync());
    }

    /// <summary>A status that the API gives is its own: no override.</summary>
    [Fact]
    public async Task An_error_of_the_api_is_passed_on_as_it_is()
    {
        await using var site = await EdgeSite.StartAsync("{}", Functions);

        using var answer = await site.Browser().GetAsync("/api/status/404", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>"Maximum request size: 30 MB" (quotas).</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused(bool chunked)
    {
        await using var site = await EdgeSite.StartAsync("{}", Functions);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/echo/x") { Content = new ByteArrayContent(new byte[(30 * 1024 * 1024) + 1]) };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    /// <summary>"The maximum request duration is 45 seconds" (apis-overview, "Constraints"); here shorter, so that the test need not wait.</summary>
    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        await using var site = await EdgeSite.StartAsync("{}", Functions, apiTimeLimit: TimeSpan.FromSeconds(1));

        using var answer = await site.Browser().GetAsync("/api/slow", Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Backend call failure", await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(TimeSpan.FromSeconds(45), new EdgeHostOptions { Editions = [], Functions = Functions }.ApiTimeLimit);
    }

    [Fact]
    public async Task When_the_functions_app_is_away_the_site_stays()
    {
        await using var site = await EdgeSite.StartAsync("{}", new Uri("http://127.0.0.1:9"));

        using var api = await site.Browser().GetAsync("/api/echo/x", Cancellation);
        using var page = await site.Browser().GetAsync("/about/", Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static async Task<JsonObject> EchoOf(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!;
    }

    private static string? Header(JsonObject echo, string name) =>
        echo["headers"]!.AsObject().Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => (string?)header.Value).SingleOrDefault();

    private static JsonObject Decode(string principal) => JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(principal)))!.AsObject();
}
