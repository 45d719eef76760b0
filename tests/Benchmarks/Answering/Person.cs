using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Academy.Benchmarks.Answering;

/// <summary>Somebody at the edition of Rivierstad: makes the requests that the edge would send for them.</summary>
internal sealed class Person(Uri app)
{
    private const string Id = "bench-person";
    private const string Mail = "robin@rivierstad.example";
    private const string Tenant = "11111111-1111-4111-8111-111111111111";
    private const string Claims = "http://schemas.microsoft.com/identity/claims/";
    private const string Origin = "http://rivierstad.localhost:4280";

    private static readonly string Principal = Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new { identityProvider = "aad", userId = Id, userDetails = Mail, userRoles = new[] { "anonymous", "authenticated", "learner" } })));

    public HttpRequestMessage SignIn()
    {
        var request = To(HttpMethod.Post, "/api/roles");
        request.Headers.Add("Origin", Origin);
        request.Content = JsonContent.Create(new
        {
            identityProvider = "aad",
            userId = Id,
            userDetails = Mail,
            claims = new[]
            {
                new { typ = Claims + "tenantid", val = Tenant },
                new { typ = Claims + "objectidentifier", val = "oid-bench-person" },
                new { typ = "name", val = "Robin" },
                new { typ = "preferred_username", val = Mail },
            },
        });
        return request;
    }

    public HttpRequestMessage Get(string path)
    {
        var request = To(HttpMethod.Get, path);
        request.Headers.Add("x-ms-client-principal", Principal);
        return request;
    }

    /// <summary>What anybody may ask.</summary>
    public HttpRequestMessage GetSignedOut(string path) => To(HttpMethod.Get, path);

    /// <summary>What the Functions host sends when a timer is due.</summary>
    public HttpRequestMessage Fire(string timer) => new(HttpMethod.Post, new Uri(app, "/" + timer))
    {
        Content = JsonContent.Create(new { Data = new { timer = new { Schedule = new { AdjustForDST = true }, IsPastDue = false } }, Metadata = new { } }, options: JsonSerializerOptions.Default),
    };

    private HttpRequestMessage To(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(app, path));
        request.Headers.Add("x-ms-original-url", Origin + path);
        return request;
    }
}
