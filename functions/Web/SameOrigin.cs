using Academy.Functions.Identities;
using Academy.Functions.Pages;

namespace Academy.Functions.Web;

/// <summary>
/// A change is asked for by the edition's own pages: the Origin header is the edition's (ASVS 5, 3.5.1).
/// Static Web Apps asks for the roles without being a browser.
/// </summary>
internal sealed class SameOrigin : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var reads = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        return reads || AccessRules.Of(http)?.Caller == Caller.Platform || IsOwn(http)
            ? await next(context)
            : PageProblem.For(http.Request, Problems.WrongOrigin());
    }

    private static bool IsOwn(HttpContext http)
    {
        var origin = http.Request.Headers.Origin;
        return origin.Count == 1 && origin[0] == http.Edition().OriginText;
    }
}
