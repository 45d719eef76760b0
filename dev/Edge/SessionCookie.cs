using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Academy.Dev.Edge;

/// <summary>The sign-in cookie: the session, signed; anything that was not made here is nobody.</summary>
internal sealed class SessionCookie(byte[] key, TimeProvider time)
{
    public const string Name = "StaticWebAppsAuthCookie";
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    public void Set(HttpResponse response, Session session) => response.Cookies.Append(Name, Write(session), Options(Lifetime));

    public static void Clear(HttpResponse response) => response.Cookies.Append(Name, "", Options(TimeSpan.Zero));

    public Session? Read(HttpRequest request, string edition)
    {
        var parts = (request.Cookies[Name] ?? "").Split('.');
        if (parts is not [var body, var signature] || !Base64Url.IsValid(body) || !Base64Url.IsValid(signature)
            || !CryptographicOperations.FixedTimeEquals(Sign(body), Base64Url.DecodeFromChars(signature)))
        {
            return null;
        }

        return Parse(body) is { } session && session.Edition == edition && session.Expires > time.GetUtcNow() ? session : null;
    }

    public string Write(Session session)
    {
        var body = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(session));
        return $"{body}.{Base64Url.EncodeToString(Sign(body))}";
    }

    private static Session? Parse(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Session>(Base64Url.DecodeFromChars(body));
        }
        catch (JsonException)
        {
            // Signed with a kept key by an earlier version, which wrote another session.
            return null;
        }
    }

    private byte[] Sign(string body) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(body));

    private static CookieOptions Options(TimeSpan lifetime) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = lifetime,
    };
}
