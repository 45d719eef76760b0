using System.Net;
using System.Text.Json;
using Academy.Requests.Verdicts;

namespace Academy.Functions.Tests;

/// <summary>The one shape of a refusal, checked in one place.</summary>
internal static class Assertions
{
    /// <summary>The refusals that programs may rely on: docs/errors.md.</summary>
    public static readonly DocumentedProblems Documented = DocumentedProblems.Read(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "errors.md")));

    /// <summary>Whatever a test asks for: a refusal that is not in docs/errors.md, with its status, fails it.</summary>
    public static async Task<HttpResponseMessage> AssertDocumentedAsync(this HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            var type = problem.RootElement.TryGetProperty("type", out var known) ? known.GetString() : null;
            Assert.Null(Documented.ComplaintOf(type, (int)response.StatusCode));
        }

        return response;
    }

    public static async Task<JsonElement> AssertProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string type)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(text);
        Assert.Equal("urn:academy:problem:" + type, problem.RootElement.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        return problem.RootElement.Clone();
    }

    public static async Task<JsonElement> AssertJsonAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {text}");
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
