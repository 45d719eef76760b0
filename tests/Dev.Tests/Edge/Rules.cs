namespace Academy.Dev.Tests.Edge;

/// <summary>Rules for the tests, in the shape of the academy's own file.</summary>
internal static class Rules
{
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    public const string Academy = $$"""
        {
          "trailingSlash": "always",
          "routes": [
            { "route": "/.auth/login/github", "statusCode": 404 },
            { "route": "/oud", "redirect": "/about/", "statusCode": 301 },
            { "route": "/tijdelijk", "redirect": "/about/" },
            { "route": "/over-ons", "rewrite": "/about/index.html" },
            { "route": "/weg", "statusCode": 404 },
            { "route": "/api/echo/open/*", "allowedRoles": ["anonymous"] },
            { "route": "/api/echo/lezen", "methods": ["GET"], "allowedRoles": ["anonymous"] },
            { "route": "/api/runs/*", "allowedRoles": ["coordinator"] },
            { "route": "/api/*", "allowedRoles": ["learner"] },
            { "route": "/beheer*", "allowedRoles": ["coordinator"] },
            { "route": "/mijn/index.html", "allowedRoles": ["authenticated"] },
            { "route": "/assets/*", "headers": { "Cache-Control": "public, max-age=31536000, immutable", "X-Frame-Options": "" } },
            { "route": "/images/*.{png,jpg}", "headers": { "X-Kind": "picture" } }
          ],
          "responseOverrides": {
            "401": { "rewrite": "/inloggen/" },
            "403": { "rewrite": "/geen-toegang/" },
            "404": { "rewrite": "/404.html" }
          },
          "globalHeaders": { "X-Frame-Options": "DENY", "X-Content-Type-Options": "nosniff" },
          "mimeTypes": { ".atom": "application/atom+xml", ".json": "text/json" },
          "auth": {
            "rolesSource": "/api/roles",
            "identityProviders": { "azureActiveDirectory": { "registration": {
              "openIdIssuer": "https://login.microsoftonline.com/{{Tenant}}/v2.0", "clientIdSettingName": "ENTRA_CLIENT_ID", "clientSecretSettingName": "ENTRA_CLIENT_SECRET" } } }
          }
        }
        """;

    /// <summary>Nothing but one more key.</summary>
    public static string With(string part) => $$"""{ {{part}} }""";
}
