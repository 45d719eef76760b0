using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Academy.Dev.Edge;
using Academy.Dev.Tests.Host;

namespace Academy.Dev.Tests.Edge;

/// <summary>
/// Signing in and out. Sources: https://learn.microsoft.com/azure/static-web-apps/authentication-authorization , …/authentication-custom , …/user-information
/// </summary>
public sealed class SignInTests(StorageFixture storage) : IAsyncLifetime
{
    private HandlerApp? _app;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Functions => _app!.Host.Address;

    public async ValueTask InitializeAsync() => _app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));

    public async ValueTask DisposeAsync() => await _app!.DisposeAsync();

    /// <summary>The issuer names a tenant: people of another municipality cannot sign in here.</summary>
    [Fact]
    public async Task The_page_offers_the_people_of_the_editions_tenant()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        var page = await site.Browser().GetStringAsync("/.auth/login/aad?post_login_redirect_uri=/mijn/", Cancellation);

        Assert.Equal(4, page.Split("<form").Length - 1);
        Assert.Contains("Sanne de Wit", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Duinrand", page, StringComparison.Ordinal);
        Assert.Contains("value=\"/mijn/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_page_does_not_repeat_markup_from_its_address()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        var page = await site.Browser().GetStringAsync("/.auth/login/aad?post_login_redirect_uri=%22%3E%3Cscript%3E", Cancellation);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Organisations_lets_in_everybody()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy.Replace(Rules.Tenant, "organizations", StringComparison.Ordinal), Functions);

        var page = await site.Browser().GetStringAsync("/.auth/login/aad", Cancellation);

        Assert.Equal(8, page.Split("<form").Length - 1);
    }

    [Fact]
    public async Task Somebody_of_another_tenant_is_refused()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();

        using var answer = await EdgeSite.SignInAsync(browser, "fatima");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null(await MeAsync(browser));
    }

    /// <summary>"A POST … to the role function each time a user successfully authenticates", with provider, user and claims (authentication-custom, "Manage roles").</summary>
    [Fact]
    public async Task Signing_in_asks_the_role_function_and_goes_where_it_was_going()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();

        using var answer = await EdgeSite.SignInAsync(browser, "karim", "/mijn/?a=1");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"{browser.BaseAddress}mijn/?a=1", answer.Headers.Location?.ToString());
        var body = await RolesBodyAsync(_app!);
        Assert.Equal(["identityProvider", "userId", "userDetails", "claims", "accessToken"], body.Select(property => property.Key));
        Assert.Equal(Rules.Tenant, Claim(body, "http://schemas.microsoft.com/identity/claims/tenantid"));
        Assert.Equal("11111111-0000-4000-8000-000000000002", Claim(body, "http://schemas.microsoft.com/identity/claims/objectidentifier"));
        Assert.Equal("Karim Bouzidi", Claim(body, "name"));
        Assert.Equal("karim.bouzidi@rivierstad.example", Claim(body, "preferred_username"));
        var me = await MeAsync(browser);
        Assert.Equal(["anonymous", "authenticated", "learner", "manager"], me!["userRoles"]!.AsArray().Select(role => (string?)role));
        Assert.NotEmpty(me["claims"]!.AsArray());
        Assert.Equal((string?)body["userId"], (string?)me["userId"]);
    }

    /// <summary>The cookie: HttpOnly, SameSite=Lax, eight hours, for this host alone.</summary>
    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        using var answer = await EdgeSite.SignInAsync(site.Browser(), "sanne");

        var cookie = EdgeSite.Header(answer, "Set-Cookie");
        Assert.Contains("max-age=28800", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Single sign-on: whoever is signed in passes straight through, and the roles are asked anew.</summary>
    [Fact]
    public async Task A_second_sign_in_asks_nothing()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();
        using var first = await EdgeSite.SignInAsync(browser, "sanne");

        using var answer = await browser.GetAsync("/.auth/login/aad?post_login_redirect_uri=/api/pagina/inschrijving/x", Cancellation);

        Assert.Equal($"{browser.BaseAddress}api/pagina/inschrijving/x", answer.Headers.Location?.ToString());
    }

    /// <summary>"The value is unique on a per-app basis" (user-information, userId).</summary>
    [Fact]
    public async Task A_person_has_another_user_id_in_each_edition()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var (here, there) = (site.Browser(), site.Browser(EdgeSite.Shared));
        using var first = await EdgeSite.SignInAsync(here, "sanne");
        using var second = await EdgeSite.SignInAsync(there, "sanne");

        Assert.NotEqual((string?)(await MeAsync(here))!["userId"], (string?)(await MeAsync(there))!["userId"]);
    }

    [Fact]
    public async Task A_cookie_of_another_edition_or_with_one_letter_changed_is_nobody()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        using var signedIn = await EdgeSite.SignInAsync(site.Browser(), "els");
        var cookie = EdgeSite.Header(signedIn, "Set-Cookie").Split(';')[0];
        var middle = cookie.IndexOf('.', StringComparison.Ordinal) / 2;
        var changed = cookie[..middle] + (cookie[middle] == 'A' ? 'B' : 'A') + cookie[(middle + 1)..];

        Assert.Equal(200, await StatusWithCookieAsync(site, EdgeSite.Rivierstad, cookie));
        Assert.Equal(401, await StatusWithCookieAsync(site, EdgeSite.Shared, cookie));
        Assert.Equal(401, await StatusWithCookieAsync(site, EdgeSite.Rivierstad, changed));
        Assert.Equal(401, await StatusWithCookieAsync(site, EdgeSite.Rivierstad, cookie.Split('.')[0] + "."));
        Assert.Equal(401, await StatusWithCookieAsync(site, EdgeSite.Rivierstad, SessionCookie.Name + "=onzin"));
    }

    [Fact]
    public async Task A_session_survives_a_restart_when_its_key_is_kept()
    {
        using var data = new TemporaryFolder();
        var key = Path.Combine(data.Path, "session.key");
        string cookie;
        await using (var first = await EdgeSite.StartAsync(Rules.Academy, Functions, keyFile: key))
        {
            using var signedIn = await EdgeSite.SignInAsync(first.Browser(), "els");
            cookie = EdgeSite.Header(signedIn, "Set-Cookie").Split(';')[0];
        }

        await using var kept = await EdgeSite.StartAsync(Rules.Academy, Functions, keyFile: key);
        await using var other = await EdgeSite.StartAsync(Rules.Academy, Functions);

        Assert.Equal(200, await StatusWithCookieAsync(kept, EdgeSite.Rivierstad, cookie));
        Assert.Equal(401, await StatusWithCookieAsync(other, EdgeSite.Rivierstad, cookie));
    }

    [Fact]
    public void A_session_ends_after_its_time()
    {
        var clock = new TestClock(new DateTimeOffset(2027, 1, 1, 8, 0, 0, TimeSpan.Zero));
        var cookie = new SessionCookie(new byte[32], clock);
        var text = cookie.Write(new Session("rivierstad", "els", "u", "els", ["anonymous"], clock.Now + SessionCookie.Lifetime));
        var request = new Microsoft.AspNetCore.Http.DefaultHttpContext().Request;
        request.Headers.Cookie = $"{SessionCookie.Name}={text}";

        Assert.NotNull(cookie.Read(request, "rivierstad"));
        clock.Now += SessionCookie.Lifetime;
        Assert.Null(cookie.Read(request, "rivierstad"));
    }

    /// <summary>No usable answer of the role function: signed in, with no role beyond the built-in ones.</summary>
    [Theory]
    [InlineData("empty")]
    [InlineData("error")]
    public async Task A_role_function_that_fails_gives_no_roles(string answer)
    {
        await using var app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString) { Settings = new Dictionary<string, string> { ["ROLES_ANSWER"] = answer } });
        var log = new List<string>();
        await using var site = await EdgeSite.StartAsync(Rules.Academy, app.Host.Address, log: log.Add);
        var browser = site.Browser();

        using var signedIn = await EdgeSite.SignInAsync(browser, "els");

        Assert.Equal(["anonymous", "authenticated"], (await MeAsync(browser))!["userRoles"]!.AsArray().Select(role => (string?)role));
        Assert.Contains(log, line => line.Contains("/api/roles gave no roles for els", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/\\elders.example/")]
    [InlineData("\\\\elders.example/")]
    [InlineData("http:elders.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://rivierstad.localhost@elders.example/")]
    [InlineData("/.//elders.example/")]
    public async Task Nobody_is_sent_to_another_site(string target)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();

        using var signedIn = await EdgeSite.SignInAsync(browser, "sanne", target);
        using var again = await browser.GetAsync("/.auth/login/aad?post_login_redirect_uri=" + Uri.EscapeDataString(target), Cancellation);
        using var signedOut = await browser.GetAsync("/.auth/logout?post_logout_redirect_uri=" + Uri.EscapeDataString(target), Cancellation);

        Assert.All([signedIn, again, signedOut], answer => Assert.StartsWith(browser.BaseAddress!.ToString(), answer.Headers.Location!.OriginalString, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://elders.example")]
    public async Task A_form_from_elsewhere_signs_nobody_in(string? origin)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        using var request = new HttpRequestMessage(HttpMethod.Post, SignIn.As) { Content = new FormUrlEncodedContent([new("person", "sanne")]) };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var answer = await site.Browser().SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("", EdgeSite.Header(answer, "Set-Cookie"));
    }

    [Fact]
    public async Task Signing_out_forgets_who_one_was()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);
        var browser = site.Browser();
        using var signedIn = await EdgeSite.SignInAsync(browser, "sanne");

        using var answer = await browser.GetAsync("/.auth/logout?post_logout_redirect_uri=/about/", Cancellation);

        Assert.Equal($"{browser.BaseAddress}about/", answer.Headers.Location?.ToString());
        Assert.Null(await MeAsync(browser));
    }

    /// <summary>"Using any custom registrations disables all preconfigured providers"; a rule may say it too (statusCode 404).</summary>
    [Theory]
    [InlineData("/.auth/login/github")]
    [InlineData("/.auth/login/twitter")]
    [InlineData("/.auth/anders")]
    [InlineData("/.auth")]
    public async Task Another_provider_is_not_found(string path)
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy, Functions);

        using var answer = await site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void The_sample_people_are_eight_of_two_municipalities_in_all_roles()
    {
        var roles = SamplePeople.All.GroupBy(person => person.Tenant).Select(people => people.SelectMany(person => person.Roles).Distinct().Order());

        Assert.Equal(8, SamplePeople.All.Select(person => person.ObjectId).Distinct().Count());
        Assert.Equal(2, roles.Count());
        Assert.All(roles, all => Assert.Equal(["coordinator", "editor", "learner", "manager"], all));
        Assert.All(SamplePeople.All, person => Assert.EndsWith($"@{person.Municipality.ToLowerInvariant()}.example", person.Mail, StringComparison.Ordinal));
    }

    private static async Task<JsonNode?> MeAsync(HttpClient browser) =>
        (await browser.GetFromJsonAsync<JsonObject>("/.auth/me", Cancellation))!["clientPrincipal"];

    private static async Task<JsonObject> RolesBodyAsync(HandlerApp app)
    {
        var line = await Eventually.BeAsync(() => Task.FromResult(app.Log.FirstOrDefault(line => line.Contains("| roles ", StringComparison.Ordinal))), line => line is not null);
        return JsonNode.Parse(line![line!.IndexOf('{', StringComparison.Ordinal)..])!.AsObject();
    }

    private static string? Claim(JsonObject body, string type) =>
        (string?)body["claims"]!.AsArray().Single(claim => (string?)claim!["typ"] == type)!["val"];

    private static async Task<int> StatusWithCookieAsync(EdgeSite site, string edition, string cookie) =>
        await RawRequest.StatusAsync(site.Edge.Site(edition), "GET", "/beheer/", "", "Cookie: " + cookie);
}
