using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Academy.Functions.Tests;

/// <summary>Somebody with a session at an edition: sends what the edge of Static Web Apps would send for them.</summary>
internal sealed class Visitor(FunctionsApp app, string edition, string userId, string[] appRoles)
{
    public string UserId => userId;

    public string Mail => $"{userId}@{edition}.example";

    public string Origin => edition == "academie" ? "http://localhost:4280" : $"http://{edition}.localhost:4280";

    /// <summary>The process that answers; the first one unless a test spreads its people.</summary>
    public Uri? Process { get; init; }

    /// <summary>Signs in as Entra knows them: by an object id of their own, unless a test has one person sign in at two editions.</summary>
    public async Task<string> SignInAsync(string name, string tenant, string? objectId = null)
    {
        var body = new
        {
            identityProvider = "aad",
            userId,
            userDetails = Mail,
            claims = new List<object>
            {
                new { typ = "http://schemas.microsoft.com/identity/claims/tenantid", val = tenant },
                new { typ = "http://schemas.microsoft.com/identity/claims/objectidentifier", val = objectId ?? "oid-" + userId },
                new { typ = "name", val = name },
                new { typ = "preferred_username", val = Mail },
            }.Concat(appRoles.Select(role => (object)new { typ = "roles", val = role })),
        };
        using var request = RequestTo(HttpMethod.Post, "/api/roles");
        request.Content = JsonContent.Create(body);
        var response = await app.SendAsync(request);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> GetAsync(string path, bool fragment = false)
    {
        var request = SignedRequest(HttpMethod.Get, path);
        if (fragment)
        {
            request.Headers.Add("x-academy-fragment", "1");
        }

        return app.SendAsync(request);
    }

    public Task<HttpResponseMessage> PutAsync(string path, object? body = null)
    {
        var request = SignedRequest(HttpMethod.Put, path);
        request.Content = body is null ? null : JsonContent.Create(body);
        return app.SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string path, object body)
    {
        var request = SignedRequest(HttpMethod.Post, path);
        request.Content = JsonContent.Create(body);
        return app.SendAsync(request);
    }

    public Task<HttpResponseMessage> DeleteAsync(string path) => app.SendAsync(SignedRequest(HttpMethod.Delete, path));

    public Task<HttpResponseMessage> PostFormAsync(string path, params (string Name, string Value)[] fields)
    {
        var request = SignedRequest(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return app.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => app.SendAsync(request);

    /// <summary>A request with the principal that the edge adds after sign-in.</summary>
    public HttpRequestMessage SignedRequest(HttpMethod method, string path)
    {
        var request = RequestTo(method, path);
        var principal = new { identityProvider = "aad", userId, userDetails = Mail, userRoles = (string[])["anonymous", "authenticated", "learner", .. appRoles] };
        request.Headers.Add("x-ms-client-principal", Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(principal))));
        return request;
    }

    /// <summary>A request as a browser without a session sends it.</summary>
    public HttpRequestMessage RequestTo(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(Process ?? app.Address, path));
        request.Headers.Add("x-ms-original-url", Origin + path);
        if (method != HttpMethod.Get)
        {
            request.Headers.Add("Origin", Origin);
        }

        return request;
    }
}
