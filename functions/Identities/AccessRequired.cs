using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Identities;

/// <summary>
/// Lets in whom the rule of the route names. The header tells who, our own table (read at most 60 s ago) tells whether that
/// still holds: a role counts when both name it, and a person or tenant that was switched off is nobody.
/// </summary>
internal sealed class AccessRequired(RecentIdentities identities, OperationsFolder operations, RateLimits limits, ILogger<AccessRequired> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (AccessRules.Of(http) is not { } rule)
        {
            return PageProblem.For(http.Request, Problems.NotFound());
        }

        var person = rule.Caller == Caller.Person ? await FindAsync(http) : null;
        if (rule.Caller == Caller.Person && person is null)
        {
            return PageProblem.For(http.Request, Problems.NotSignedIn());
        }

        if (limits.WaitOf(http, rule, person) is { } wait)
        {
            http.Response.Headers.RetryAfter = $"{Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))}";
            return PageProblem.For(http.Request, Problems.TooMany());
        }

        if (person is not null && !person.Roles.Intersect(rule.Roles).Any())
        {
            log.Refused(rule.ToString(), person.Person);
            return PageProblem.For(http.Request, Problems.NotAllowed());
        }

        if (person is not null)
        {
            http.Features.Set(person);
        }

        return await next(context);
    }

    private async Task<Identity?> FindAsync(HttpContext http)
    {
        if (ClientPrincipal.Of(http.Request) is not { } principal)
        {
            return null;
        }

        var signedIn = await identities.FindAsync(http.Edition().Edition.Slug, principal.UserId!, principal.UserDetails, http.RequestAborted);
        return signedIn is not null && operations.Current.FindByTenant(signedIn.Tenant)?.Slug == signedIn.Municipality
            ? new Identity(signedIn.Person, signedIn.Municipality, [.. signedIn.Roles.Intersect(principal.UserRoles!)])
            : null;
    }
}
