namespace Academy.Dev.Edge;

/// <summary>What the shape of the file cannot say: values that contradict each other, or that Static Web Apps refuses.</summary>
internal static class SiteRulesCheck
{
    private const int MostRoles = 50;
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "CONNECT", "OPTIONS", "TRACE"];
    private static readonly int[] Redirects = [301, 302];

    public static void Demand(SiteRules rules)
    {
        foreach (var rule in rules.Routes)
        {
            Demand(rule);
        }

        Demand(rules.Routes.SelectMany(rule => rule.AllowedRoles ?? []).Distinct(StringComparer.OrdinalIgnoreCase).Count() <= MostRoles, $"more than {MostRoles} roles.");
        foreach (var (status, rule) in rules.ResponseOverrides)
        {
            Demand(status is "400" or "401" or "403" or "404", $"responseOverrides: {status} cannot be overridden.");
            Demand(rule.Rewrite is null != rule.Redirect is null, $"responseOverrides {status}: exactly one of rewrite and redirect.");
            Demand(rule.Redirect is null || Redirects.Contains(rule.StatusCode ?? 302), $"responseOverrides {status}: a redirect is 301 or 302.");
            DemandPage(rule.Rewrite, $"responseOverrides {status}");
        }

        Demand(rules.NavigationFallback?.Patterns is not null || rules.NavigationFallback is null, "navigationFallback.exclude");
        DemandPage(rules.NavigationFallback?.Rewrite, "navigationFallback");
        _ = rules.Auth?.IdentityProviders.AzureActiveDirectory.Tenant();
        Demand(rules.Auth?.RolesSource?.StartsWith("/api/", StringComparison.Ordinal) ?? true, "auth.rolesSource is a path under /api/.");
        Demand(rules.MimeTypes.Keys.All(extension => extension.StartsWith('.')), "mimeTypes: an extension starts with a dot.");
    }

    private static void Demand(RouteRule rule)
    {
        Demand(rule.Pattern.Prefix.Length > 0, $"route \"{rule.Route}\" is empty.");
        Demand(rule.Methods is null or { Count: > 0 }, $"route \"{rule.Route}\": methods is empty.");
        Demand(rule.Methods?.All(Methods.Contains) ?? true, $"route \"{rule.Route}\": unknown method.");
        Demand(rule.AllowedRoles is null or { Count: > 0 }, $"route \"{rule.Route}\": allowedRoles is empty; does it mean nobody or everybody?");
        Demand(rule.AllowedRoles?.All(IsRole) ?? true, $"route \"{rule.Route}\": a role is made of letters, digits and underscores.");
        Demand(rule.Redirect is null || rule.Rewrite is null, $"route \"{rule.Route}\": redirect and rewrite exclude each other.");
        Demand(rule.Redirect is null || Redirects.Contains(rule.StatusCode ?? 302), $"route \"{rule.Route}\": a redirect is 301 or 302.");
        Demand(rule.Rewrite is null || rule.StatusCode is null, $"route \"{rule.Route}\": a rewrite has no statusCode.");
        Demand(rule.StatusCode is null or (>= 100 and <= 599), $"route \"{rule.Route}\": statusCode {rule.StatusCode}.");
        DemandPage(rule.Rewrite, $"route \"{rule.Route}\"");
    }

    /// <summary>A rewrite to the API would reach it without the signed-in person (Azure/static-web-apps issue 1053).</summary>
    private static void DemandPage(string? rewrite, string where)
    {
        Demand(rewrite is null || !rewrite.TrimStart('/').StartsWith("api/", StringComparison.OrdinalIgnoreCase), $"{where}: a rewrite to the API.");
        Demand(rewrite is null || !rewrite.Contains("://", StringComparison.Ordinal), $"{where}: a rewrite to another site.");
    }

    private static void Demand(bool condition, string reason)
    {
        if (!condition)
        {
            throw new FormatException(reason);
        }
    }

    private static bool IsRole(string role) => role.Length > 0 && role.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
}
