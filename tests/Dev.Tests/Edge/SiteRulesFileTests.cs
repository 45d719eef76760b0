using Academy.Dev.Edge;

namespace Academy.Dev.Tests.Edge;

/// <summary>A file that is wrong, or that says something we do not play, stops the start: it never opens up.</summary>
public sealed class SiteRulesFileTests
{
    [Theory]
    [InlineData("{", "staticwebapp.config.json")]
    [InlineData("null", "null")]
    [InlineData("""{ "routs": [] }""", "routs")]
    [InlineData("""{ "routes": [ { "route": "/x", "allowedRole": ["a"] } ] }""", "allowedRole")]
    [InlineData("""{ "routes": [ { "rewrite": "/x" } ] }""", "route")]
    [InlineData("""{ "routes": [ { "route": "/x", "allowedRoles": [] } ] }""", "allowedRoles is empty")]
    [InlineData("""{ "routes": [ { "route": "/x", "allowedRoles": ["a b"] } ] }""", "a role is made of")]
    [InlineData("""{ "routes": [ { "route": "/x", "methods": ["FETCH"] } ] }""", "unknown method")]
    [InlineData("""{ "routes": [ { "route": "/x", "redirect": "/a", "rewrite": "/b" } ] }""", "exclude each other")]
    [InlineData("""{ "routes": [ { "route": "/x", "redirect": "/a", "statusCode": 200 } ] }""", "301 or 302")]
    [InlineData("""{ "routes": [ { "route": "/x/*/y" } ] }""", "wildcard")]
    [InlineData("""{ "routes": [ { "route": "/x", "rewrite": "/api/x" } ] }""", "rewrite to the API")]
    [InlineData("""{ "routes": [ { "route": "/x" } ], "routes": [] }""", "routes")]
    [InlineData("""{ "navigationFallback": { "rewrite": "/api/x" } }""", "rewrite to the API")]
    [InlineData("""{ "navigationFallback": { "rewrite": "/index.html", "exclude": ["/x/*/y"] } }""", "wildcard")]
    [InlineData("""{ "responseOverrides": { "500": { "rewrite": "/x.html" } } }""", "500")]
    [InlineData("""{ "responseOverrides": { "404": { } } }""", "exactly one")]
    [InlineData("""{ "trailingSlash": "sometimes" }""", "trailingSlash")]
    [InlineData("""{ "mimeTypes": { "json": "text/json" } }""", "mimeTypes")]
    [InlineData("""{ "networking": { "allowedIpRanges": ["10.0.0.0/24"] } }""", "networking")]
    [InlineData("""{ "auth": { "identityProviders": { "github": { } } } }""", "github")]
    [InlineData("""{ "auth": { "identityProviders": { "azureActiveDirectory": { "registration": { "openIdIssuer": "https://login.microsoftonline.com/{{tenant}}/v2.0", "clientIdSettingName": "A" } } } } }""", "names no tenant")]
    public async Task A_wrong_file_stops_the_start_with_file_and_reason(string rules, string reason)
    {
        var error = await Assert.ThrowsAsync<SiteRulesException>(() => EdgeSite.StartAsync(rules));

        Assert.Contains("staticwebapp.config.json: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    /// <summary>"Max file size is 20 KB · Max of 50 distinct roles" (configuration, "Restrictions").</summary>
    [Fact]
    public async Task What_Azure_would_not_take_is_refused()
    {
        var large = Rules.With($"\"globalHeaders\": {{ \"X-Long\": \"{new string('x', 21 * 1024)}\" }}");
        var roles = string.Join(", ", Enumerable.Range(0, 51).Select(number => $"\"role{number}\""));

        await Assert.ThrowsAsync<SiteRulesException>(() => EdgeSite.StartAsync(large));
        await Assert.ThrowsAsync<SiteRulesException>(() => EdgeSite.StartAsync(Rules.With($"\"routes\": [ {{ \"route\": \"/x\", \"allowedRoles\": [{roles}] }} ]")));
    }

    /// <summary>Positive control: the same door does let good rules through.</summary>
    [Fact]
    public async Task Good_rules_are_served()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);
    }
}
