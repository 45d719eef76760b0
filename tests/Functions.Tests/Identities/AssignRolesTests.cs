using System.Net.Http.Json;

namespace Academy.Functions.Tests.Identities;

public sealed class AssignRolesTests(FunctionsApp app)
{
    private const string Unknown = "99999999-9999-4999-8999-999999999999";

    [Fact]
    public async Task An_employee_learns_and_has_the_app_roles_that_we_know()
    {
        var visitor = new Visitor(app, "rivierstad", "roles-1", ["coordinator", "owner"]);

        Assert.Equal("""{"roles":["learner","coordinator"]}""", await visitor.SignInAsync("Cor", SampleOperations.RivierstadTenant));
    }

    [Fact]
    public async Task An_unknown_tenant_gets_no_role()
    {
        var visitor = new Visitor(app, "rivierstad", "roles-2", ["coordinator"]);

        Assert.Equal("""{"roles":[]}""", await visitor.SignInAsync("Onbekend", Unknown));
    }

    [Fact]
    public async Task Another_municipality_gets_no_role_here_and_one_at_the_shared_academy()
    {
        var here = new Visitor(app, "rivierstad", "roles-3", []);
        var shared = new Visitor(app, "academie", "roles-3", []);

        Assert.Equal("""{"roles":[]}""", await here.SignInAsync("Duin", SampleOperations.DuinrandTenant));
        Assert.Equal("""{"roles":["learner"]}""", await shared.SignInAsync("Duin", SampleOperations.DuinrandTenant));
    }

    [Fact]
    public async Task An_empty_body_gets_no_role()
    {
        var visitor = new Visitor(app, "rivierstad", "roles-4", []);
        var response = await app.SendAsync(visitor.RequestTo(HttpMethod.Post, "/api/roles"));

        Assert.Equal("""{"roles":[]}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{"userId":"roles-6","claims":[null]}""")]
    [InlineData("""{"userId":"roles-6"}""")]
    [InlineData("")]
    public async Task A_body_with_holes_gets_no_role(string body)
    {
        var visitor = new Visitor(app, "rivierstad", "roles-6", []);
        var request = visitor.RequestTo(HttpMethod.Post, "/api/roles");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;

        var response = await app.SendAsync(request);

        Assert.Equal("""{"roles":[]}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_user_id_that_is_somebodys_cannot_become_somebody_else()
    {
        var first = new Visitor(app, "rivierstad", "roles-5", []);
        await first.SignInAsync("Eerste", SampleOperations.RivierstadTenant);

        using var forged = first.RequestTo(HttpMethod.Post, "/api/roles");
        forged.Content = JsonContent.Create(new
        {
            identityProvider = "aad",
            userId = "roles-5",
            claims = new[]
            {
                new { typ = "http://schemas.microsoft.com/identity/claims/tenantid", val = SampleOperations.RivierstadTenant },
                new { typ = "http://schemas.microsoft.com/identity/claims/objectidentifier", val = "oid-of-a-colleague" },
            },
        });
        var response = await app.SendAsync(forged);

        Assert.Equal("""{"roles":[]}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_role_counts_only_when_the_session_and_the_sign_in_both_name_it()
    {
        await app.SignInAsync("Gewoon Lid");
        var grown = new Visitor(app, "rivierstad", "Gewoon-Lid-rivierstad", ["coordinator"]);

        var me = await (await grown.GetAsync("/api/me")).AssertJsonAsync();

        Assert.Equal("""["learner"]""", me.GetProperty("roles").GetRawText());
    }
}
