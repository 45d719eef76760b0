extern alias dev;
using System.Net;
using Academy.Functions.Identities;
using Academy.Functions.Tests.People;
using dev::Academy.Dev.Edge;

namespace Academy.Functions.Tests.Identities;

/// <summary>Every route × everyone who may come by. The routes are those of the app, so a new one is in the matrix at once.</summary>
public sealed class AccessMatrixTests(FunctionsApp app)
{
    private static readonly string[] AppRoles = ["learner", "manager", "coordinator", "editor"];

    [Fact]
    public async Task Nobody_and_a_session_without_a_role_get_into_no_route_that_asks_for_a_person()
    {
        var guest = new Visitor(app, "rivierstad", "matrix-guest", []);
        var stranger = new Visitor(app, "rivierstad", "matrix-stranger", AppRoles);
        foreach (var rule in AccessRules.All.Where(rule => rule.Caller == Caller.Person))
        {
            await AssertStatusAsync(HttpStatusCode.Unauthorized, rule, "nobody", guest.RequestTo(new HttpMethod(rule.Method), AddressOf(rule)));
            await AssertStatusAsync(HttpStatusCode.Unauthorized, rule, "a stranger", stranger.SignedRequest(new HttpMethod(rule.Method), AddressOf(rule)));
        }
    }

    [Fact]
    public async Task A_person_gets_in_with_a_role_of_the_route_and_with_no_other()
    {
        foreach (var role in AppRoles)
        {
            foreach (var (number, rule) in AccessRules.All.Where(rule => rule.Caller == Caller.Person).Index())
            {
                // Each route meets somebody new: one of them takes the person away. Everyone who signs in learns; Entra gives the role beside it.
                var visitor = await app.SignInAsync($"matrix {role} {number}", roles: [role]);
                var status = (await app.SendAsync(visitor.SignedRequest(new HttpMethod(rule.Method), AddressOf(rule)))).StatusCode;
                var expected = rule.Roles.Contains("learner") || rule.Roles.Contains(role);
                Assert.True(expected ? status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) : status == HttpStatusCode.Forbidden, $"{rule} as {role}: {status}");
            }
        }
    }

    [Fact]
    public async Task The_session_of_one_edition_opens_nothing_in_another()
    {
        var coordinator = await app.SignInAsync("matrix over de grens", roles: ["coordinator"]);
        var elsewhere = new Visitor(app, "duinrand", coordinator.UserId, ["coordinator"]);

        await AssertShutOutAsync(elsewhere, "of another edition");
    }

    [Fact]
    public async Task Who_was_switched_off_gets_into_no_route_that_asks_for_a_person()
    {
        var coordinator = await app.SignInAsync("matrix schakelaar", roles: ["coordinator"]);
        var leaver = await app.SignInAsync("matrix vertrekker", roles: AppRoles);
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/api/me")).StatusCode);
        var person = await app.PersonOfAsync(leaver);

        Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync($"/api/people/{person}/access", new { active = false })).StatusCode);

        await AssertShutOutAsync(leaver, "switched off");
    }

    [Fact]
    public async Task Nobody_of_a_tenant_that_was_switched_off_gets_into_a_route_that_asks_for_a_person()
    {
        var employee = new Visitor(app, "duinrand", "matrix-tenant-weg", AppRoles);
        await employee.SignInAsync("Tina Tenant", SampleOperations.LeavingTenant);
        Assert.Equal(HttpStatusCode.OK, (await employee.GetAsync("/api/me")).StatusCode);

        app.Operations.LetTenantLeave();

        await AssertShutOutAsync(employee, "of a tenant that left");
        Assert.Equal("""{"roles":[]}""", await employee.SignInAsync("Tina Tenant", SampleOperations.LeavingTenant));
    }

    [Fact]
    public void The_edge_lets_through_who_the_app_lets_in_and_no_guest()
    {
        var template = EdgeOfRivierstad();
        foreach (var rule in AccessRules.All)
        {
            var edge = template.RuleFor(rule.Method, AddressOf(rule));
            Assert.True(edge is { AllowedRoles: not null }, $"{rule}: the edge names no roles");
            Assert.True(edge.Admits(["anonymous", "authenticated"]) == (rule.Caller != Caller.Person), $"{rule}: guests at the edge");
            Assert.All(rule.Roles, role => Assert.True(edge.Admits(["anonymous", "authenticated", role]), $"{rule}: the edge stops {role}"));
            if (rule.Caller == Caller.Person && !rule.Roles.Contains("learner"))
            {
                Assert.False(edge.Admits(["anonymous", "authenticated", "learner"]), $"{rule}: the edge lets every learner through");
            }
        }
    }

    [Fact]
    public async Task An_app_with_a_route_that_nobody_wrote_a_rule_for_does_not_start()
    {
        var start = app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "route-unruled" });

        var died = await Assert.ThrowsAnyAsync<Exception>(() => start);

        Assert.Contains("GET /api/nieuw/{iets}", died.Message, StringComparison.Ordinal);
    }

    /// <summary>The template at the root, with its one blank filled in as the site build does.</summary>
    private static SiteRules EdgeOfRivierstad()
    {
        var folder = Directory.CreateTempSubdirectory("academy-edge-");
        try
        {
            var template = File.ReadAllText(Path.Combine(RepositoryFolder.Root, SiteRulesFile.Name));
            File.WriteAllText(Path.Combine(folder.FullName, SiteRulesFile.Name), template.Replace("{{tenant}}", SampleOperations.RivierstadTenant, StringComparison.Ordinal));
            return SiteRulesFile.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string AddressOf(AccessRule rule) => rule.Route
        .Replace("{run}", "heldere-brieven~matrix", StringComparison.Ordinal)
        .Replace("{course}", SampleOperations.Course, StringComparison.Ordinal)
        .Replace("{unit}", "theorie", StringComparison.Ordinal)
        .Replace("{person}", "00000000000000000000000000000000", StringComparison.Ordinal)
        .Replace("{quiz}", "heldere-brieven", StringComparison.Ordinal)
        .Replace("{line}", "schrijven", StringComparison.Ordinal)
        .Replace("{entry}", "0123456789abcdef", StringComparison.Ordinal)
        .Replace("{token}", "geen-link", StringComparison.Ordinal);

    private async Task AssertShutOutAsync(Visitor visitor, string who)
    {
        foreach (var rule in AccessRules.All.Where(rule => rule.Caller == Caller.Person))
        {
            await AssertStatusAsync(HttpStatusCode.Unauthorized, rule, who, visitor.SignedRequest(new HttpMethod(rule.Method), AddressOf(rule)));
        }
    }

    private async Task AssertStatusAsync(HttpStatusCode expected, AccessRule rule, string who, HttpRequestMessage request)
    {
        var status = (await app.SendAsync(request)).StatusCode;
        Assert.True(status == expected, $"{rule} as {who}: {status}");
    }
}
