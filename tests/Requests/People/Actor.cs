using System.Text;
using System.Text.Json;
using Academy.Requests.Asking;

namespace Academy.Requests.People;

/// <summary>Somebody who asks: the requests that the edge of Static Web Apps would send for them.</summary>
internal sealed record Actor(string Edition, string Origin, string Tenant, string UserId, string Role)
{
    private const string Claims = "http://schemas.microsoft.com/identity/claims/";

    public string Mail => $"{UserId}@{Edition}.example";

    /// <summary>The header that says who is asking: base64 JSON, without claims.</summary>
    public string Principal => Encoded(JsonSerializer.Serialize(
        new { identityProvider = "aad", userId = UserId, userDetails = Mail, userRoles = new[] { "anonymous", "authenticated", "learner", Role } }));

    public object SignIn => new
    {
        identityProvider = "aad",
        userId = UserId,
        userDetails = Mail,
        claims = new[]
        {
            new { typ = Claims + "tenantid", val = Tenant },
            new { typ = Claims + "objectidentifier", val = "oid-" + UserId },
            new { typ = "name", val = "Naam van " + UserId },
            new { typ = "preferred_username", val = Mail },
            new { typ = "roles", val = Role },
        },
    };

    public static string Encoded(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    public Request Ask(string method, string target, byte[] body, string? contentType, bool signedIn = true)
    {
        List<Header> headers = [new("Host", "127.0.0.1"), new("x-ms-original-url", Origin + target)];
        if (method != "GET")
        {
            headers.Add(new("Origin", Origin));
        }

        if (signedIn)
        {
            headers.Add(new("x-ms-client-principal", Principal));
        }

        if (contentType is not null)
        {
            headers.Add(new("Content-Type", contentType));
        }

        return new Request(method, target, headers, body);
    }

    public Request AskJson(string method, string target, object body) =>
        Ask(method, target, JsonSerializer.SerializeToUtf8Bytes(body), "application/json");

    public Request AskForm(string target, string fields) =>
        Ask("POST", target, Encoding.ASCII.GetBytes(fields), "application/x-www-form-urlencoded");
}
