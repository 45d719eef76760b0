using Academy.Functions.Identities;

namespace Academy.Functions.Web;

/// <summary>What the filters and the sign-in found out about a request.</summary>
internal static class RequestContext
{
    /// <exception cref="InvalidOperationException">The endpoint lies outside the groups that find the edition.</exception>
    public static RequestEdition Edition(this HttpContext http) =>
        http.Features.Get<RequestEdition>() ?? throw new InvalidOperationException("this endpoint has no edition");

    /// <exception cref="InvalidOperationException">The endpoint lies outside the groups that ask for a person.</exception>
    public static Identity Person(this HttpContext http) =>
        http.Features.Get<Identity>() ?? throw new InvalidOperationException("this endpoint has no signed-in person");

    /// <summary>The page asks for the part that belongs inside it, not for a whole page.</summary>
    public static bool WantsFragment(this HttpRequest request) => request.Headers["x-academy-fragment"] == "1";
}
