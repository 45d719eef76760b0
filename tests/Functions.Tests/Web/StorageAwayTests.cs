using System.Net;

namespace Academy.Functions.Tests.Web;

/// <summary>Storage does not answer: 503 with Retry-After, in problem details for programs and in plain Dutch for people.</summary>
public sealed class StorageAwayTests(FunctionsApp app)
{
    [Fact]
    public async Task The_api_and_the_pages_say_so_and_ask_to_come_back()
    {
        var learner = await app.SignInAsync("Ada Weg");
        var nowhere = app.StorageConnection
            .Replace(app.StorageConnection[app.StorageConnection.IndexOf("TableEndpoint=", StringComparison.Ordinal)..], "TableEndpoint=http://127.0.0.1:9/devstoreaccount1;", StringComparison.Ordinal);
        await using var cutOff = await FunctionsProcess.StartAsync(
            new Dictionary<string, string>(app.Settings()) { ["AzureWebJobsStorage"] = nowhere },
            TestContext.Current.CancellationToken);

        var api = await AskAsync(learner, cutOff, "/api/me");
        var page = await AskAsync(learner, cutOff, "/api/pagina/mijn");

        await api.AssertProblemAsync(HttpStatusCode.ServiceUnavailable, "storage-away");
        Assert.Equal(TimeSpan.FromSeconds(30), api.Headers.RetryAfter?.Delta);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("Twee keer proberen kan geen kwaad", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<HttpResponseMessage> AskAsync(Visitor visitor, FunctionsProcess process, string path)
    {
        var request = visitor.SignedRequest(HttpMethod.Get, path);
        request.RequestUri = new Uri(process.Address, path);
        return await app.SendAsync(request);
    }
}
