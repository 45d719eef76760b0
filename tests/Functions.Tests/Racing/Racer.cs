using System.Text;
using System.Text.Json;

namespace Academy.Functions.Tests.Racing;

/// <summary>One of the crowd: their number in storage, the user id of their session, and what kind of person they are.</summary>
internal sealed record Racer(string Person, string UserId, bool ClicksTwice, bool ChangesMind)
{
    public const string Edition = "rivierstad";
    private const string Origin = "http://rivierstad.localhost:4280";

    private static readonly string[] Roles = ["anonymous", "authenticated", "learner"];

    public string Mail => $"{UserId}@{Edition}.example";

    /// <summary>A request as the edge sends it on for them. Trace: 32 hexadecimal digits, which every storage call of the request carries.</summary>
    public HttpRequestMessage Ask(HttpMethod method, Uri process, string path, string trace)
    {
        var principal = JsonSerializer.Serialize(new { identityProvider = "aad", userId = UserId, userDetails = Mail, userRoles = Roles });
        var request = new HttpRequestMessage(method, new Uri(process, path));
        request.Headers.Add("x-ms-original-url", Origin + path);
        request.Headers.Add("Origin", Origin);
        request.Headers.Add("x-ms-client-principal", Convert.ToBase64String(Encoding.UTF8.GetBytes(principal)));
        request.Headers.Add("traceparent", $"00-{trace}-{trace[..16]}-01");
        return request;
    }
}
