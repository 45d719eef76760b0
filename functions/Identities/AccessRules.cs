using Microsoft.AspNetCore.Routing.Patterns;

namespace Academy.Functions.Identities;

/// <summary>
/// Every route of the app and who may ask for it: the one place (OWASP API 5:2023). A route that is not here keeps the app from
/// starting. Whose data it may be, the endpoint decides: one's own, or that of one's own municipality.
/// </summary>
internal static class AccessRules
{
    public static readonly IReadOnlyList<AccessRule> All =
    [
        AccessRule.Of("GET", "/api/openapi.json", Caller.Anyone),
        AccessRule.Of("GET", "/api/seats", Caller.Anyone),
        AccessRule.Of("GET", "/api/evaluations/{token}", Caller.LinkHolder),
        AccessRule.Of("POST", "/api/evaluations/{token}", Caller.LinkHolder),
        AccessRule.Of("GET", "/api/pagina/evaluatie/{token}", Caller.LinkHolder),
        AccessRule.Of("POST", "/api/pagina/evaluatie/{token}", Caller.LinkHolder),
        AccessRule.Of("POST", "/api/roles", Caller.Platform),
        AccessRule.Of("GET", "/api/pagina/bewijs/{badge}", Caller.Anyone),
        AccessRule.Of("GET", "/api/badges/{badge}", Caller.Anyone),
        AccessRule.Of("GET", "/api/badges/issuer", Caller.Anyone),
        AccessRule.Of("GET", "/api/badges/achievements/{course}", Caller.Anyone),
        AccessRule.Of("GET", "/api/badges/keys", Caller.Anyone),
        AccessRule.Of("GET", "/api/badges/keys/{key}", Caller.Anyone),
        AccessRule.Of("GET", "/api/badges/status/{list}", Caller.Anyone),

        AccessRule.For("GET", "/api/me", Roles.Learner),
        AccessRule.For("PUT", "/api/me", Roles.Learner),
        AccessRule.For("PUT", "/api/me/proposals/{rule}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/mijn/functie", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/mijn/functie", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/mijn/voorstel/{rule}", Roles.Learner),
        AccessRule.For("DELETE", "/api/me", Roles.Learner),
        AccessRule.For("GET", "/api/me/export", Roles.Learner),
        AccessRule.For("PUT", "/api/me/enrolments/{run}", Roles.Learner),
        AccessRule.For("DELETE", "/api/me/enrolments/{run}", Roles.Learner),
        AccessRule.For("GET", "/api/me/progress/{course}", Roles.Learner),
        AccessRule.For("PUT", "/api/me/progress/{course}/{unit}", Roles.Learner),
        AccessRule.For("PUT", "/api/me/wishes/{kind}/{subject}", Roles.Learner),
        AccessRule.For("DELETE", "/api/me/wishes/{kind}/{subject}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/wens/{kind}/{subject}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/wens/{kind}/{subject}", Roles.Learner),
        AccessRule.For("POST", "/api/me/progress", Roles.Learner),
        AccessRule.For("POST", "/api/me/quizzes/{quiz}", Roles.Learner),
        AccessRule.For("PUT", "/api/me/lines/{line}", Roles.Learner),
        AccessRule.For("DELETE", "/api/me/lines/{line}", Roles.Learner),
        AccessRule.For("PUT", "/api/me/log/{entry}", Roles.Learner),
        AccessRule.For("DELETE", "/api/me/log/{entry}", Roles.Learner),
        AccessRule.For("PUT", "/api/me/badges/{course}", Roles.Learner),
        AccessRule.For("DELETE", "/api/me/badges/{course}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/mijn/bewijs/{course}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/mijn/bewijs/{course}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/mijn", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/mijn/wissen", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/mijn/wissen", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/mijn/leidinggevende", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/mijn/leidinggevende", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/inschrijving/{run}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/inschrijving/{run}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/voortgang/{course}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/voortgang/{course}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/toets/{course}/{unit}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/toets/{course}/{unit}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/leerlijn/{line}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/leerlijn/{line}", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/logboek", Roles.Learner),
        AccessRule.For("GET", "/api/pagina/logboek/{entry}", Roles.Learner),
        AccessRule.For("POST", "/api/pagina/logboek/{entry}", Roles.Learner),

        AccessRule.For("GET", "/api/pagina/team", Roles.Manager),
        AccessRule.For("POST", "/api/pagina/team", Roles.Manager),
        AccessRule.For("GET", "/api/pagina/team/{person}", Roles.Manager),

        AccessRule.For("POST", "/api/runs/{run}/decision", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/uitvoering/{run}/besluit", Roles.Coordinator),
        AccessRule.For("POST", "/api/pagina/beheer/uitvoering/{run}/besluit", Roles.Coordinator),
        AccessRule.For("PUT", "/api/people/{person}/access", Roles.Coordinator),
        AccessRule.For("GET", "/api/runs/{run}/participants", Roles.Coordinator),
        AccessRule.For("POST", "/api/runs/{run}/participants", Roles.Coordinator),
        AccessRule.For("GET", "/api/runs/{run}/participants.csv", Roles.Coordinator),
        AccessRule.For("PUT", "/api/runs/{run}/participants/{person}/attendance", Roles.Coordinator),
        AccessRule.For("POST", "/api/runs/{run}/participants/{person}/move", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/wensen", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/uitvoering/{run}", Roles.Coordinator),
        AccessRule.For("POST", "/api/pagina/beheer/uitvoering/{run}", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/uitvoering/{run}/verplaatsen/{person}", Roles.Coordinator),
        AccessRule.For("POST", "/api/pagina/beheer/uitvoering/{run}/verplaatsen/{person}", Roles.Coordinator),
        AccessRule.For("PUT", "/api/people/{person}/progress/{course}/{unit}", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}", Roles.Coordinator),
        AccessRule.For("POST", "/api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/collega", Roles.Coordinator),
        AccessRule.For("POST", "/api/pagina/beheer/collega", Roles.Coordinator),
        AccessRule.For("GET", "/api/pagina/beheer/collega/{person}", Roles.Coordinator),
        AccessRule.For("POST", "/api/pagina/beheer/collega/{person}", Roles.Coordinator),
    ];

    private static readonly Dictionary<(string, string), AccessRule> ByRoute = All.ToDictionary(rule => (rule.Method, rule.Route));

    /// <summary>The rule of the route that a request was matched to; null for the answer to an address that is no route.</summary>
    public static AccessRule? Of(HttpContext http) =>
        http.GetEndpoint() is RouteEndpoint endpoint ? ByRoute.GetValueOrDefault((http.Request.Method, NameOf(endpoint.RoutePattern))) : null;

    /// <exception cref="InvalidOperationException">A route without a rule, or a rule without a route.</exception>
    public static void CheckThatTheyCover(IEndpointRouteBuilder app)
    {
        var routes = app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal))
            .SelectMany(endpoint => MethodsOf(endpoint).Select(method => $"{method} {NameOf(endpoint.RoutePattern)}"))
            .ToHashSet();
        routes.SymmetricExceptWith(All.Select(rule => rule.ToString()));
        if (routes.Count > 0)
        {
            throw new InvalidOperationException("a route has no access rule, or a rule has no route: " + string.Join(", ", routes.Order(StringComparer.Ordinal)));
        }
    }

    // The answer to unknown addresses takes every method, and says the same to everyone.
    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    private static string NameOf(RoutePattern pattern) => pattern.RawText!.TrimEnd('/');
}
