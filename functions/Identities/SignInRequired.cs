using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Identities;

/// <summary>
/// Lets in who signed in and has one of the roles. The header tells who, our own table (read at most 60 s ago) tells
/// whether that still holds: a role counts when both name it, and a tenant that left the catalogue is refused.
/// </summary>
internal sealed class SignInRequired(params string[] roles) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var person = await FindAsync(http);
        if (person is null)
        {
            return PageProblem.For(http.Request, Problems.NotSignedIn());
        }

        if (!person.Roles.Intersect(roles).Any())
        {
            return PageProblem.For(http.Request, Problems.NotAllowed());
        }

        http.Features.Set(person);
        return await next(context);
    }

    private static async Task<Identity?> FindAsync(HttpContext http)
    {
        if (ClientPrincipal.Of(http.Request) is not { } principal)
        {
            return null;
        }

        var services = http.RequestServices;
        var edition = http.Edition().Edition;
        var signedIn = await services.GetRequiredService<RecentIdentities>().FindAsync(edition.Slug, principal.UserId!, http.RequestAborted);
        var operations = services.GetRequiredService<OperationsFolder>().Current;
        return signedIn is not null && operations.FindByTenant(signedIn.Tenant)?.Slug == signedIn.Municipality
            ? new Identity(signedIn.Person, signedIn.Municipality, [.. signedIn.Roles.Intersect(principal.UserRoles!)])
            : null;
    }
}
