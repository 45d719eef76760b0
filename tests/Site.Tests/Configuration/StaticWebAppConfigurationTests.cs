using System.Text.Json;
using Academy.Site.Configuration;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Configuration;

public sealed class StaticWebAppConfigurationTests
{
    // The names that the published schema knows; the platform refuses a file with another one.
    private static readonly string[] Known =
    [
        "routes", "responseOverrides", "globalHeaders", "mimeTypes", "auth",
        "platform", "networking", "trailingSlash", "navigationFallback", "forwardingGateway",
    ];

    private static readonly string[] KnownInRoute = ["route", "methods", "allowedRoles", "headers", "statusCode", "redirect", "rewrite"];

    private static readonly JsonElement Configuration = Read(StaticWebAppConfiguration.Of(Sample.Rivierstad));

    [Fact]
    public void Only_names_of_the_schema_are_used()
    {
        Assert.All(Configuration.EnumerateObject(), property => Assert.Contains(property.Name, Known));
        Assert.All(
            Configuration.GetProperty("routes").EnumerateArray().SelectMany(route => route.EnumerateObject()),
            property => Assert.Contains(property.Name, KnownInRoute));
    }

    [Fact]
    public void An_edition_signs_in_with_its_own_tenant() =>
        Assert.Equal("https://login.microsoftonline.com/11111111-1111-4111-8111-111111111111/v2.0", IssuerIn(Configuration));

    [Fact]
    public void The_shared_academy_takes_every_organisation_and_leaves_the_choice_to_the_roles_source()
    {
        var shared = Read(StaticWebAppConfiguration.Of(Sample.Rivierstad with { Shared = true, Tenants = [] }));

        Assert.Equal("https://login.microsoftonline.com/organizations/v2.0", IssuerIn(shared));
        Assert.Equal("/api/roles", shared.GetProperty("auth").GetProperty("rolesSource").GetString());
    }

    [Theory]
    [InlineData("/api/me", "GET", false)]
    [InlineData("/api/pagina/mijn", "GET", false)]
    [InlineData("/api/seats", "GET", true)]
    [InlineData("/api/seats", "POST", false)]
    [InlineData("/api/figures.json", "GET", true)]
    [InlineData("/api/openapi.json", "GET", true)]
    [InlineData("/api/evaluations/abc", "POST", true)]
    [InlineData("/api/pagina/evaluatie/abc", "POST", true)]
    [InlineData("/api/roles", "POST", true)]
    [InlineData("/api/roles", "GET", false)]
    [InlineData("/api/something-new", "GET", false)]
    public void What_is_not_named_is_for_people_with_a_role(string path, string method, bool open) =>
        Assert.Equal(open, RolesFor(path, method).Contains("anonymous"));

    [Theory]
    [InlineData("/beheer/uitvoeringen/")]
    [InlineData("/api/pagina/beheer/uitvoeringen")]
    [InlineData("/api/runs/x/participants")]
    [InlineData("/api/insight/deelname")]
    public void What_coordinators_do_is_theirs_alone(string path) => Assert.Equal(["coordinator"], RolesFor(path, "GET"));

    [Theory]
    [InlineData("github")]
    [InlineData("google")]
    [InlineData("facebook")]
    [InlineData("twitter")]
    [InlineData("apple")]
    public void No_other_way_to_sign_in_exists(string provider) =>
        Assert.Equal(404, RouteFor($"/.auth/login/{provider}", "GET").GetProperty("statusCode").GetInt32());

    [Fact]
    public void Nothing_answers_a_refusal_with_a_redirect()
    {
        var overrides = Configuration.GetProperty("responseOverrides");

        Assert.Equal("/inloggen/", overrides.GetProperty("401").GetProperty("rewrite").GetString());
        Assert.Equal("/geen-toegang/", overrides.GetProperty("403").GetProperty("rewrite").GetString());
        Assert.All(overrides.EnumerateObject(), item => Assert.False(item.Value.TryGetProperty("redirect", out _)));
        Assert.False(Configuration.TryGetProperty("navigationFallback", out _));
    }

    [Fact]
    public void The_policy_lets_through_files_of_our_own_alone()
    {
        var policy = Configuration.GetProperty("globalHeaders").GetProperty("Content-Security-Policy").GetString()!;

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/catalogue.json")]
    [InlineData("/catalogue.schema.json")]
    [InlineData("/ooapi/v6/courses/1.json")]
    [InlineData("/edudex/programs/1.json")]
    [InlineData("/agenda.ics")]
    [InlineData("/themas/heldere-taal/agenda.ics")]
    [InlineData("/feed.atom")]
    public void What_programs_read_may_be_read_by_a_page_of_another_site(string path)
    {
        var headers = RouteFor(path, "GET").GetProperty("headers");

        Assert.Equal("*", headers.GetProperty("Access-Control-Allow-Origin").GetString());
        Assert.Equal("cross-origin", headers.GetProperty("Cross-Origin-Resource-Policy").GetString());
    }

    [Theory]
    [InlineData("/api/seats", "GET")]
    [InlineData("/api/me.ics", "GET")]
    [InlineData("/beheer/lijst.ics", "GET")]
    [InlineData("/assets/site.css", "GET")]
    public void Nothing_else_may(string path, string method) =>
        Assert.False(RouteFor(path, method).TryGetProperty("headers", out var headers) && headers.TryGetProperty("Access-Control-Allow-Origin", out _));

    [Theory]
    [InlineData(".ics", "text/calendar; charset=utf-8")]
    [InlineData(".atom", "application/atom+xml")]
    [InlineData(".json", "application/json")]
    public void A_file_for_programs_has_its_own_type(string extension, string type) =>
        Assert.Equal(type, Configuration.GetProperty("mimeTypes").GetProperty(extension).GetString());

    private static string[] RolesFor(string path, string method) => RouteFor(path, method).TryGetProperty("allowedRoles", out var roles)
        ? [.. roles.EnumerateArray().Select(role => role.GetString()!)]
        : [];

    /// <summary>The first rule that fits decides, as on the platform.</summary>
    private static JsonElement RouteFor(string path, string method) =>
        Configuration.GetProperty("routes").EnumerateArray().First(route =>
            Fits(route.GetProperty("route").GetString()!, path)
            && (!route.TryGetProperty("methods", out var methods) || methods.EnumerateArray().Any(one => one.GetString() == method)));

    // A wildcard may be narrowed to file extensions: /*.{ics,atom}.
    private static bool Fits(string rule, string path) =>
        rule.EndsWith('}') ? rule[(rule.IndexOf('{', StringComparison.Ordinal) + 1)..^1].Split(',').Any(extension => path.EndsWith($".{extension}", StringComparison.Ordinal))
        : rule.EndsWith('*') ? path.StartsWith(rule[..^1], StringComparison.Ordinal) : rule == path;

    private static string? IssuerIn(JsonElement configuration) => configuration
        .GetProperty("auth").GetProperty("identityProviders").GetProperty("azureActiveDirectory")
        .GetProperty("registration").GetProperty("openIdIssuer").GetString();

    private static JsonElement Read(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return document.RootElement.Clone();
    }
}
