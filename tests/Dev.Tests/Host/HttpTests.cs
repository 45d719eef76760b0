using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Academy.Dev.Host;

namespace Academy.Dev.Tests.Host;

/// <summary>
/// HTTP functions of a custom handler. Sources: azure-functions-host src/WebJobs.Script/Workers/Http/DefaultHttpWorkerService.cs,
/// HttpProxyService/DefaultHttpProxyService.cs; https://learn.microsoft.com/azure/azure-functions/functions-custom-handlers
/// </summary>
public sealed class HttpTests(StorageFixture storage)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>"enableForwardingHttpRequest … the original path": a handler registers /api/hello, prefix and all (functions-custom-handlers).</summary>
    [Theory]
    [InlineData(nameof(HttpMode.Proxying))]
    [InlineData(nameof(HttpMode.Forwarding))]
    public async Task The_path_keeps_its_prefix_and_the_body_arrives(string mode)
    {
        await using var app = await StartAsync(Enum.Parse<HttpMode>(mode));

        using var answer = await app.Http.PostAsync(app.At("/api/echo/hier?q=caf%C3%A9"), new StringContent("hallo"), Cancellation);

        var echo = await EchoOf(answer);
        Assert.Equal("POST", (string?)echo["method"]);
        Assert.Equal("/api/echo/hier", (string?)echo["path"]);
        Assert.Equal("café", (string?)echo["keys"]!["q"]![0]);
        Assert.Equal("hallo", (string?)echo["body"]);
        Assert.Equal("yes", answer.Headers.GetValues("x-from-handler").Single());
        Assert.True(Guid.TryParse((string?)echo["headers"]![HostHeaders.InvocationId], out _));
    }

    /// <summary>ToHttpRequestMessage copies a body only when Content-Length is above zero; the YARP proxy streams what comes.</summary>
    [Theory]
    [InlineData(nameof(HttpMode.Proxying), "in stukken")]
    [InlineData(nameof(HttpMode.Forwarding), "")]
    public async Task A_chunked_body_is_lost_by_forwarding_and_kept_by_proxying(string mode, string expected)
    {
        await using var app = await StartAsync(Enum.Parse<HttpMode>(mode));
        using var request = new HttpRequestMessage(HttpMethod.Post, app.At("/api/echo/x")) { Content = new StringContent("in stukken") };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await app.Http.SendAsync(request, Cancellation);

        Assert.Equal(expected, (string?)(await EchoOf(answer))["body"]);
    }

    /// <summary>Forwarding rebuilds the query from a dictionary of texts: a=1&amp;a=2 becomes one value.</summary>
    [Theory]
    [InlineData(nameof(HttpMode.Proxying), "1", "2")]
    [InlineData(nameof(HttpMode.Forwarding), "1,2")]
    public async Task Repeated_query_keys_are_joined_by_forwarding(string mode, params string[] expected)
    {
        await using var app = await StartAsync(Enum.Parse<HttpMode>(mode));

        using var answer = await app.Http.GetAsync(app.At("/api/echo/x?a=1&a=2"), Cancellation);

        Assert.Equal(expected, (await EchoOf(answer))["keys"]!["a"]!.AsArray().Select(value => (string?)value));
    }

    /// <summary>Only forwarding adds the host's own User-Agent (DefaultHttpWorkerService.AddHeaders).</summary>
    [Theory]
    [InlineData(nameof(HttpMode.Proxying), false)]
    [InlineData(nameof(HttpMode.Forwarding), true)]
    public async Task The_host_names_itself_when_it_forwards(string mode, bool expected)
    {
        await using var app = await StartAsync(Enum.Parse<HttpMode>(mode));

        using var answer = await app.Http.GetAsync(app.At("/api/echo/x"), Cancellation);

        var agent = (string?)(await EchoOf(answer))["headers"]!["User-Agent"] ?? "";
        Assert.Equal(expected, agent.Contains("Azure-Functions-Host/", StringComparison.Ordinal));
    }

    /// <summary>Triggers live at the root, outside requests under the prefix (azure-functions-host issue 6251).</summary>
    [Theory]
    [InlineData("/Work")]
    [InlineData("/work")]
    [InlineData("/api/Work")]
    [InlineData("/api/../Work")]
    [InlineData("/api/%2e%2e/Work")]
    [InlineData("/api/..%2fWork")]
    [InlineData("/api/%2e%2e%2fWork")]
    [InlineData("/api/echo/../../Work")]
    [InlineData("/api//../Work")]
    [InlineData("//Work")]
    [InlineData("/api/..\\Work")]
    [InlineData("/admin/functions/Work")]
    public async Task No_outside_path_reaches_a_trigger(string path)
    {
        await using var app = await StartAsync(null);

        var status = await RawRequest.StatusAsync(app.Host.Address, "POST", path, """{"Data":{"message":"\"fail\""}}""");

        Assert.Contains(status, new[] { 400, 404 });
        Assert.Empty(await app.SeenAsync());
    }

    /// <summary>Positive control of the test above: the same door does let a request under the prefix through.</summary>
    [Fact]
    public async Task A_raw_request_under_the_prefix_does_arrive()
    {
        await using var app = await StartAsync(null);

        Assert.Equal(200, await RawRequest.StatusAsync(app.Host.Address, "POST", "/api/echo/x", "{}"));
    }

    /// <summary>A method that function.json does not list is not routed.</summary>
    [Fact]
    public async Task A_method_that_is_not_listed_is_not_found()
    {
        await using var app = await StartAsync(null);

        using var answer = await app.Http.DeleteAsync(app.At("/api/echo/x"), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>The host's client follows no redirect: the browser gets it.</summary>
    [Fact]
    public async Task A_redirect_is_passed_on()
    {
        await using var app = await StartAsync(null);

        using var answer = await app.Http.GetAsync(app.At("/api/redirect"), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/api/elsewhere", answer.Headers.Location?.ToString());
    }

    private async Task<HandlerApp> StartAsync(HttpMode? mode) =>
        await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString) { Mode = mode });

    private static async Task<JsonObject> EchoOf(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancellation))!;
}
