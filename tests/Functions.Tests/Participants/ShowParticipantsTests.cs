using System.Net;
using Academy.Functions.Audit;

namespace Academy.Functions.Tests.Participants;

/// <summary>Who sees whom: the organiser everyone, another municipality its own people, and everyone else nothing at all.</summary>
public sealed class ShowParticipantsTests(FunctionsApp app)
{
    [Fact]
    public async Task The_organiser_sees_everyone_with_name_municipality_state_and_place_in_line_and_nothing_else()
    {
        var run = app.Operations.Run("lijst", seats: 2);
        await app.EnrolAsync(run, "Bea Lijst");
        await app.EnrolAsync(run, "Ann Lijst", "duinrand");
        await app.EnrolAsync(run, "Wim Lijst");
        await app.EnrolAsync(run, "Wies Lijst", "duinrand");
        var coordinator = await app.CoordinatorAsync("Coor Lijst");

        var people = await coordinator.ParticipantsAsync(run);

        Assert.Equal(
            ["Ann Lijst, duinrand, enrolled, ", "Bea Lijst, rivierstad, enrolled, ", "Wim Lijst, rivierstad, waitlisted, 1", "Wies Lijst, duinrand, waitlisted, 2"],
            people.Select(one => $"{one.GetProperty("name")}, {one.GetProperty("municipality")}, {one.GetProperty("state")}, {(one.TryGetProperty("placeInLine", out var place) ? place : "")}"));
        Assert.All(people, one => Assert.Empty(one.EnumerateObject().Select(member => member.Name).Except(["person", "name", "municipality", "state", "placeInLine"])));
    }

    [Fact]
    public async Task Another_municipality_sees_its_own_people_with_their_place_in_the_whole_line()
    {
        var run = app.Operations.Run("lijst-elders", seats: 1);
        await app.EnrolAsync(run, "Ria Elders");
        await app.EnrolAsync(run, "Wout Elders");
        await app.EnrolAsync(run, "Daan Elders", "duinrand");
        var other = await app.CoordinatorAsync("Coor Elders", "duinrand");

        var only = Assert.Single(await other.ParticipantsAsync(run));
        var page = await other.GetAsync($"/api/pagina/beheer/uitvoering/{run}").ReadAsync();

        Assert.Equal(("Daan Elders", 2), (only.GetProperty("name").GetString(), only.GetProperty("placeInLine").GetInt32()));
        Assert.Contains("Daan Elders", page);
        Assert.DoesNotContain("Ria Elders", page);
        Assert.DoesNotContain("Wout Elders", page);
        Assert.DoesNotContain("Voeg een collega toe", page);
    }

    [Fact]
    public async Task Where_nobody_of_their_own_is_in_it_the_run_is_unknown_to_another_municipality()
    {
        var run = app.Operations.Run("lijst-vreemd");
        await app.EnrolAsync(run, "Vera Vreemd");
        var other = await app.CoordinatorAsync("Coor Vreemd", "duinrand");

        await (await other.GetAsync($"/api/runs/{run}/participants")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");
        await (await other.GetAsync("/api/runs/heldere-brieven~bestaat-niet/participants")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/runs/{run}/participants.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/pagina/beheer/uitvoering/{run}")).StatusCode);
        Assert.Empty(await app.AuditOfAsync(run));
    }

    [Fact]
    public async Task Without_its_guard_these_tests_would_see_the_people_of_others()
    {
        var run = app.Operations.Run("lijst-zonder-wacht");
        await app.EnrolAsync(run, "Zora Zonderwacht");
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "participants-unguarded" });
        var other = new Visitor(app, "duinrand", "Coor-Zonderwacht", ["coordinator"]) { Process = unguarded.Address };
        await other.SignInAsync("Coor Zonderwacht", SampleOperations.DuinrandTenant);

        Assert.Contains("Zora Zonderwacht", await other.GetAsync($"/api/runs/{run}/participants").ReadAsync());
    }

    [Fact]
    public async Task Who_signed_off_is_no_longer_shown_to_anyone()
    {
        var run = app.Operations.Run("lijst-afgemeld");
        var left = await app.EnrolAsync(run, "Afra Afgemeld");
        await left.DeleteAsync($"/api/me/enrolments/{run}");
        var coordinator = await app.CoordinatorAsync("Coor Afgemeld");

        Assert.Empty(await coordinator.ParticipantsAsync(run));
    }

    [Fact]
    public async Task Every_look_at_the_list_is_in_the_audit_trail()
    {
        var run = app.Operations.Run("lijst-spoor");
        await app.EnrolAsync(run, "Sip Spoor");
        var coordinator = await app.CoordinatorAsync("Coor Lijstspoor");

        await coordinator.ParticipantsAsync(run);
        await coordinator.GetAsync($"/api/pagina/beheer/uitvoering/{run}");
        await coordinator.GetAsync($"/api/runs/{run}/participants.csv");

        Assert.Equal(
            [Lists.Word(AuditAction.ParticipantsRead, "Done"), Lists.Word(AuditAction.ParticipantsRead, "Done"), Lists.Word(AuditAction.ParticipantsExported, "Done")],
            Lists.ActionsOf(await app.AuditOfAsync(run)));
    }
}
