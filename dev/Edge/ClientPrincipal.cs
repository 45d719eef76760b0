using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Academy.Dev.Edge;

/// <summary>The signed-in person as the API and /.auth/me get them (user-information); only the latter holds claims.</summary>
internal static class ClientPrincipal
{
    public const string Header = "x-ms-client-principal";

    public static string Encode(Session session) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Json(session).ToJsonString()));

    public static JsonObject WithClaims(Session session)
    {
        var principal = Json(session);
        principal["claims"] = JsonSerializer.SerializeToNode(SamplePeople.Find(session.Person)?.Claims(session.Edition), JsonSerializerOptions.Web);
        return principal;
    }

    private static JsonObject Json(Session session) => new()
    {
        ["identityProvider"] = Session.IdentityProvider,
        ["userId"] = session.UserId,
        ["userDetails"] = session.UserDetails,
        ["userRoles"] = new JsonArray([.. session.UserRoles.Select(role => JsonValue.Create(role))]),
    };
}
