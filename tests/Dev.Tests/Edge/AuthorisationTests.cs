using System.Net;
using Academy.Dev.Tests.Host;

namespace Academy.Dev.Tests.Edge;

/// <summary>
/// Who may pass. Sources: https://learn.microsoft.com/azure/static-web-apps/configuration ("Securing routes with roles", "Response overrides")
/// and https://learn.microsoft.com/azure/static-web-apps/authentication-authorization
/// </summary>
public sealed class AuthorisationTests(StorageFixture storage)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>401: "Request to restricted pages while unauthenticated". The override's page is shown; its status stays 401.</summary>
    [Theory]
    [InlineData("/beheer/")]
    [InlineData("/Beheer/")]
    [InlineData("/mijn/")]
    [InlineData("/mijn")]
    [InlineData("/api/echo/x")]
    [InlineData("/API/echo/x")]
    [InlineData("/api/runs/x")]
    [InlineData("/%61pi/echo/x")]
    [InlineData("/api/echo/open/../x")]
    public async Task Nobody_signed_in_gets_401(string path)
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));
        await using var site = await EdgeSite.StartAsync(Rules.Academy, app.Host.Address);

        var answer = await RawRequest.SendAsync(site.Edge.Site(EdgeSite.Rivierstad), "GET", path);

        Assert.StartsWith("HTTP/1.1 401 ", answer, StringComparison.Ordinal);
        Assert.Contains("<h1>Log in</h1>", answer, StringComparison.Ordinal);
    }

    /// <summary>403: "User is logged in but doesn't have the roles required to view the page".</summary>
    [Theory]
    [InlineData("/beheer/")]
    [InlineData("/api/runs/x")]
    public async Task The_wrong_role_gets_403(string path)
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));
        await using var site = await EdgeSite.StartAsync(Rules.Academy, app.Host.Address);
        var browser = site.Browser();
        using var signedIn = await EdgeSite.SignInAsync(browser, "sanne");

        using var answer = await browser.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("<h1>Geen toegang</h1>", await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Positive control: "If a user is in any of the listed roles, then access is granted".</summary>
    [Theory]
    [InlineData("els", "/beheer/")]
    [InlineData("els", "/api/echo/x")]
    [InlineData("sanne", "/api/echo/x")]
    [InlineData("sanne", "/mijn/")]
    public async Task The_right_role_passes(string person, string path)
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));
        await using var site = await EdgeSite.StartAsync(Rules.Academy, app.Host.Address);
        var browser = site.Browser();
        using var signedIn = await EdgeSite.SignInAsync(browser, person);

        using var answer = await browser.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>"Rules are evaluated in the order as they appear … Rule evaluation stops at the first match", methods included.</summary>
    [Theory]
    [InlineData("GET", "/api/echo/open/x", HttpStatusCode.OK)]
    [InlineData("GET", "/api/echo/lezen", HttpStatusCode.OK)]
    [InlineData("POST", "/api/echo/lezen", HttpStatusCode.Unauthorized)]
    public async Task The_first_rule_that_matches_path_and_method_decides(string method, string path, HttpStatusCode expected)
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));
        await using var site = await EdgeSite.StartAsync(Rules.Academy, app.Host.Address);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
    }

    /// <summary>A 401 override may redirect; ".referrer" stands for the page that was asked for.</summary>
    [Fact]
    public async Task An_override_may_redirect_to_the_sign_in()
    {
        await using var site = await EdgeSite.StartAsync(Rules.With("""
            "routes": [ { "route": "/beheer*", "allowedRoles": ["coordinator"] } ],
            "responseOverrides": { "401": { "redirect": "/.auth/login/aad?post_login_redirect_uri=.referrer", "statusCode": 302 } }
            """));

        using var answer = await site.Browser().GetAsync("/beheer/?a=1", Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2Fbeheer%2F%3Fa%3D1", answer.Headers.Location?.OriginalString);
    }

    /// <summary>Without an override an error is a plain answer, never the page.</summary>
    [Fact]
    public async Task Without_an_override_the_status_stands_alone()
    {
        await using var site = await EdgeSite.StartAsync(Rules.With("""
            "routes": [ { "route": "/beheer*", "allowedRoles": ["coordinator"] } ]
            """));

        using var answer = await site.Browser().GetAsync("/beheer/", Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("401: Unauthorized", await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
