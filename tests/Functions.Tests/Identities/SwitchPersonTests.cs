using System.Net;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Identities;

/// <summary>Somebody who left: off at once, everywhere, whatever session there still is.</summary>
public sealed class SwitchPersonTests(FunctionsApp app)
{
    [Fact]
    public async Task Somebody_who_is_switched_off_is_nobody_in_every_edition_and_gets_no_roles_at_the_next_sign_in()
    {
        var coordinator = await app.SignInAsync("Coor Uit", roles: ["coordinator"]);
        var leaver = await app.SignInAsync("Lea Ver");
        var shared = new Visitor(app, "academie", leaver.UserId, []);
        await shared.SignInAsync("Lea Ver", SampleOperations.RivierstadTenant);
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/api/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await shared.GetAsync("/api/me")).StatusCode);

        await SwitchAsync(coordinator, await app.PersonOfAsync(leaver), active: false);

        await (await leaver.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        await (await shared.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        Assert.Equal("""{"roles":[]}""", await leaver.SignInAsync("Lea Ver", SampleOperations.RivierstadTenant));
        await (await leaver.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    /// <summary>Storage fails after the switch itself: the page does not say that it is done, and the next try finishes it.</summary>
    [Fact]
    public async Task A_switch_that_stopped_half_way_says_so_and_can_be_finished()
    {
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, TestContext.Current.CancellationToken);
        await using var process = await app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString });
        var name = await app.SignInAsync("Coor Halfuit", roles: ["coordinator"]);
        var coordinator = new Visitor(app, "rivierstad", name.UserId, ["coordinator"]) { Process = process.Address };
        var leaver = await app.SignInAsync("Hal Uit");
        await leaver.GetAsync("/api/me");
        var person = await app.PersonOfAsync(leaver);
        var page = "/api/pagina/beheer/collega/" + person;
        Assert.Contains("De toegang staat aan", await (await coordinator.GetAsync(page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        // Who it is, the line in the trail and the switch itself pass; nothing after that does.
        proxy.Plan.Next([.. Enumerable.Repeat(StorageFault.None, 3), .. Enumerable.Repeat(StorageFault.ResetBefore, 40)]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await coordinator.PutAsync($"/api/people/{person}/access", new { active = false })).StatusCode);
        proxy.Plan.Mend();

        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/api/me")).StatusCode);
        var half = await (await coordinator.GetAsync(page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("De toegang is nog niet overal uit", half);
        Assert.DoesNotContain("komt nergens in", half);

        Assert.Equal(HttpStatusCode.SeeOther, (await coordinator.PostFormAsync(page, ("action", "off"), ("zeker", "uitzetten"))).StatusCode);
        Assert.Contains("komt nergens in", await (await coordinator.GetAsync(page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await using var fresh = await app.AddProcessAsync(new Dictionary<string, string>());
        var elsewhere = new Visitor(app, "rivierstad", leaver.UserId, []) { Process = fresh.Address };
        await (await elsewhere.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task Somebody_who_is_switched_on_again_gets_in_after_the_next_sign_in()
    {
        var coordinator = await app.SignInAsync("Coor Aan", roles: ["coordinator"]);
        var returner = await app.SignInAsync("Rita Terug");
        await returner.GetAsync("/api/me");
        var person = await app.PersonOfAsync(returner);
        await SwitchAsync(coordinator, person, active: false);

        await SwitchAsync(coordinator, person, active: true);
        await returner.SignInAsync("Rita Terug", SampleOperations.RivierstadTenant);

        Assert.Equal(HttpStatusCode.OK, (await returner.GetAsync("/api/me")).StatusCode);
    }

    /// <summary>Two wanted one user id at once: whoever did not get it has a note of it all the same.</summary>
    [Fact]
    public async Task A_user_id_that_somebody_asked_for_in_vain_stays_on_with_the_one_who_has_it()
    {
        var coordinator = await app.SignInAsync("Coor Vergeefs", roles: ["coordinator"]);
        var (asker, holder) = (await app.SignInAsync("Aske Vergeefs"), await app.SignInAsync("Hilde Houdt"));
        var person = await app.PersonOfAsync(asker);
        var note = new TableEntity(person, $"k|u|{holder.UserId}|rivierstad") { ["Partition"] = "rivierstad", ["Row"] = "u|" + holder.UserId };
        await app.Tables.GetTableClient("Identities").AddEntityAsync(note, TestContext.Current.CancellationToken);

        await SwitchAsync(coordinator, person, active: false);

        await using var fresh = await app.AddProcessAsync(new Dictionary<string, string>());
        var elsewhere = new Visitor(app, "rivierstad", holder.UserId, []) { Process = fresh.Address };
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/api/me")).StatusCode);
        await (await asker.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        await app.Tables.GetTableClient("Identities").DeleteEntityAsync(note.PartitionKey, note.RowKey, cancellationToken: TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_coordinator_of_another_municipality_does_not_even_learn_that_the_person_exists()
    {
        var other = await app.SignInAsync("Coor Elders", "duinrand", ["coordinator"]);
        var learner = await app.SignInAsync("Blij Vend");
        await learner.GetAsync("/api/me");

        await (await other.PutAsync($"/api/people/{await app.PersonOfAsync(learner)}/access", new { active = false })).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-person");

        Assert.Equal(HttpStatusCode.OK, (await learner.GetAsync("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_coordinator_cannot_shut_the_door_on_themselves()
    {
        var coordinator = await app.SignInAsync("Coor Zelf", roles: ["coordinator"]);
        await coordinator.GetAsync("/api/me");

        await (await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(coordinator)}/access", new { active = false })).AssertProblemAsync(HttpStatusCode.Conflict, "not-yourself");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"active":null}""")]
    [InlineData("null")]
    public async Task A_wish_without_a_choice_is_refused(string body)
    {
        var coordinator = await app.SignInAsync("Coor Keus", roles: ["coordinator"]);
        var request = coordinator.SignedRequest(HttpMethod.Put, "/api/people/0123456789abcdef/access");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task The_audit_trail_tells_who_switched_whom_from_where_and_with_what_result()
    {
        var coordinator = await app.SignInAsync("Coor Spoor", roles: ["coordinator"]);
        var leaver = await app.SignInAsync("Stien Spoor");
        await coordinator.GetAsync("/api/me");
        await leaver.GetAsync("/api/me");
        var person = await app.PersonOfAsync(leaver);

        await SwitchAsync(coordinator, person, active: false);

        var lines = new List<TableEntity>();
        await foreach (var line in app.Tables.GetTableClient("Audit").QueryAsync(TableClient.CreateQueryFilter($"Object eq {person}"), cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        var only = Assert.Single(lines);
        Assert.Equal("PersonSwitchedOff", only.GetString("Action"));
        Assert.Equal(await app.PersonOfAsync(coordinator), only.GetString("Actor"));
        Assert.Equal("rivierstad", only.GetString("Origin"));
        Assert.Equal("Done", only.GetString("Result"));
        Assert.NotNull(only.GetDateTimeOffset("At"));
    }

    private static async Task SwitchAsync(Visitor coordinator, string person, bool active)
    {
        var response = await coordinator.PutAsync($"/api/people/{person}/access", new { active });
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }
}
