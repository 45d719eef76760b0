using System.Net;
using System.Text;
using Academy.Requests.Asking;

namespace Academy.Functions.Tests.Web;

/// <summary>What a wrong request gets: problem details with a stable type, and nothing changes.</summary>
public sealed class RefusalTests(FunctionsApp app)
{
    [Fact]
    public async Task Nobody_signed_in_is_refused_with_401()
    {
        var guest = new Visitor(app, "rivierstad", "guest", []);

        await (await app.SendAsync(guest.RequestTo(HttpMethod.Get, "/api/me"))).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task A_session_without_the_role_is_refused_with_403()
    {
        var learner = await app.SignInAsync("Rol Zonder");
        var request = learner.RequestTo(HttpMethod.Get, "/api/me");
        var principal = $$"""{"identityProvider":"aad","userId":"{{learner.UserId}}","userDetails":"x","userRoles":["anonymous","authenticated"]}""";
        request.Headers.Add("x-ms-client-principal", Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)));

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("e30=")]
    [InlineData("bnVsbA==")]
    public async Task A_broken_principal_is_nobody(string header)
    {
        var guest = new Visitor(app, "rivierstad", "guest", []);
        var request = guest.RequestTo(HttpMethod.Get, "/api/me");
        request.Headers.TryAddWithoutValidation("x-ms-client-principal", header);

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task A_doubled_principal_is_nobody()
    {
        var learner = await app.SignInAsync("Dubbel Hoofd");
        var request = learner.SignedRequest(HttpMethod.Get, "/api/me");
        request.Headers.TryAddWithoutValidation("x-ms-client-principal", request.Headers.GetValues("x-ms-client-principal").First());

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task A_principal_that_never_signed_in_here_is_nobody()
    {
        var stranger = new Visitor(app, "rivierstad", "stranger", ["coordinator"]);

        await (await stranger.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_change_from_elsewhere_is_refused(string? origin)
    {
        var run = app.Operations.Run("herkomst");
        var learner = await app.SignInAsync("Hanna Herkomst");
        var request = learner.SignedRequest(HttpMethod.Put, $"/api/me/enrolments/{run}");
        request.Headers.Remove("Origin");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.Forbidden, "wrong-origin");
        Assert.Null(await Enrolments.EnrolmentQueries.StateOfAsync(app, learner, run));
    }

    [Fact]
    public async Task A_host_that_this_app_does_not_serve_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, "/api/seats"));
        request.Headers.Add("x-ms-original-url", "https://elsewhere.example/api/seats");

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-edition");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_64_KB_is_refused_with_413(bool chunked)
    {
        var learner = await app.SignInAsync("Bas Groot");
        var request = learner.SignedRequest(HttpMethod.Put, "/api/me/progress/phishing/herkennen");
        request.Content = new StringContent("{\"state\":\"" + new string('x', 70_000) + "\"}", Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = chunked;

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Theory]
    [InlineData("""{"state":"halverwege"}""", "state")]
    [InlineData("""{"state":"waived"}""", "reason")]
    [InlineData("""{"state":"waived","reason":"testedOut"}""", "reason")]
    [InlineData("""{"state":""", "body")]
    [InlineData("null", "body")]
    public async Task A_wrong_value_is_refused_with_400_and_its_field(string body, string field)
    {
        var learner = await app.SignInAsync("Fout Veld");
        var request = learner.SignedRequest(HttpMethod.Put, "/api/me/progress/phishing/herkennen");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");

        var problem = await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");

        Assert.Equal(field, problem.GetProperty("field").GetString());
    }

    [Fact]
    public async Task An_unknown_address_is_not_found()
    {
        var learner = await app.SignInAsync("Adri Adres");

        await (await learner.GetAsync("/api/bestaat-niet")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    /// <summary>Also with a dot, as files have, and outside the API, where only the Functions host asks.</summary>
    [Theory]
    [InlineData("/iets")]
    [InlineData("/iets.html")]
    [InlineData("/api/iets.json")]
    [InlineData("/api%2fme")]
    [InlineData("/Sweep")]
    public async Task An_address_that_is_no_route_is_not_found_in_the_same_words(string path)
    {
        var guest = new Visitor(app, "rivierstad", "gast-zonder-adres", []);

        await (await app.SendAsync(guest.RequestTo(HttpMethod.Get, path))).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("PUT", "/api/me/progress/phishing/herkennen")]
    [InlineData("POST", "/api/roles")]
    [InlineData("POST", "/api/pagina/mijn/wissen")]
    public async Task A_body_in_a_chunk_of_a_size_that_cannot_be_is_refused_with_400(string method, string path)
    {
        var learner = await app.SignInAsync("Groot Brok");
        var request = learner.SignedRequest(new HttpMethod(method), path);
        request.Headers.Add("Host", "127.0.0.1");
        var head = string.Concat(request.Headers.Select(header => $"{header.Key}: {header.Value.First()}\r\n"));
        using var wire = new Wire(app.Address.Port);

        // On a line that stays open: who hangs up in the middle of a body gets no answer.
        var answer = await wire.AskAsync(
            Encoding.ASCII.GetBytes($"{method} {path} HTTP/1.1\r\n{head}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n\r\n"),
            isHead: false,
            TestContext.Current.CancellationToken);

        Assert.Equal(400, answer?.Status);
    }

    [Theory]
    [InlineData("utf-7", HttpStatusCode.BadRequest)]
    [InlineData("geen", HttpStatusCode.SeeOther)]
    [InlineData("utf-8", HttpStatusCode.SeeOther)]
    public async Task A_form_in_letters_that_nobody_reads_is_refused_with_400(string charset, HttpStatusCode status)
    {
        var learner = await app.SignInAsync("Vreemde Letters");
        var request = learner.SignedRequest(HttpMethod.Post, $"/api/pagina/leerlijn/{SampleOperations.Line}");
        request.Content = new StringContent("action=follow");
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=" + charset);

        Assert.Equal(status, (await app.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"action\"\r\n\r\nenrol")]
    [InlineData("--b\r\n")]
    [InlineData("iets anders")]
    public async Task A_form_in_parts_that_stops_half_way_is_refused_with_400(string body)
    {
        var learner = await app.SignInAsync("Half Weg");
        var request = learner.SignedRequest(HttpMethod.Post, "/api/pagina/mijn/wissen");
        request.Content = new StringContent(body);
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");

        Assert.Equal(HttpStatusCode.BadRequest, (await app.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/api/SendMail")]
    [InlineData("/api/Sweep")]
    [InlineData("/api/../Sweep/")]
    public async Task A_trigger_cannot_be_reached_below_api(string path)
    {
        var guest = new Visitor(app, "rivierstad", "guest", []);
        var request = guest.RequestTo(HttpMethod.Post, "/api/seats");
        request.RequestUri = new Uri(app.Address, path.Replace("..", "%2e%2e", StringComparison.Ordinal));

        var response = await app.SendAsync(request);

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers()
    {
        var guest = new Visitor(app, "rivierstad", "guest", []);

        var response = await app.SendAsync(guest.RequestTo(HttpMethod.Get, "/api/me"));

        Assert.Contains("default-src 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl?.NoStore);
    }
}
