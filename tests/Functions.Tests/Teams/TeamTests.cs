using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Mail;
using Academy.Functions.Tests.Participants;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Teams;

/// <summary>
/// A manager is named by the learner and confirmed by the manager. Duinrand switched the view of managers on with a decision of its
/// works council, Rivierstad did not. These tests move the clock and put it back.
/// </summary>
public sealed class TeamTests(FunctionsApp app) : IDisposable
{
    private const string Own = "/api/pagina/mijn/leidinggevende";
    private const string Team = "/api/pagina/team";

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task After_both_said_so_the_manager_sees_what_is_planned_and_completed_and_that_look_is_written_down()
    {
        var run = app.Operations.Run("team-gepland");
        var (learner, manager) = (await app.EnrolAsync(run, "Lies Team", "duinrand"), await ManagerAsync("Max Team"));
        await NameAsync(learner, manager);
        Assert.Contains("moet dit nog bevestigen", await learner.GetAsync(Own).ReadAsync());
        var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"{Team}/{person}")).StatusCode);

        await ActAsync(manager, person, "confirm");

        var seen = await manager.GetAsync($"{Team}/{person}").ReadAsync();
        Assert.Contains("Heldere brieven schrijven, dinsdag 9 maart 2027", seen);
        Assert.Contains("Er is nog niets afgerond.", seen);
        var told = await learner.GetAsync(Own).ReadAsync();
        Assert.Contains("heeft bevestigd", told);
        Assert.Contains("OR-besluit 2026-14", told);
        Assert.Contains(Lists.Word(AuditAction.TeamMemberRead, "Done"), Lists.ActionsOf(await app.AuditOfAsync(person)));
    }

    [Fact]
    public async Task Either_may_end_it_and_then_nothing_is_seen_any_more()
    {
        foreach (var byManager in (bool[])[true, false])
        {
            var name = byManager ? "Door Manager" : "Door Zelf";
            var (learner, manager) = (await SeenAsync(name, "duinrand"), await ManagerAsync($"Baas {name}"));
            await NameAsync(learner, manager);
            var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
            await ActAsync(manager, person, "confirm");
            Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"{Team}/{person}")).StatusCode);

            await (byManager ? ActAsync(manager, person, "end") : learner.PostFormAsync(Own, ("action", "end")));

            Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"{Team}/{person}")).StatusCode);
            Assert.Contains("Nog niemand", await manager.GetAsync(Team).ReadAsync());
            Assert.Contains("Mailadres van je leidinggevende", await learner.GetAsync(Own).ReadAsync());
        }
    }

    [Fact]
    public async Task Where_the_municipality_did_not_switch_it_on_the_page_is_not_there_and_says_why()
    {
        var (learner, manager) = (await SeenAsync("Rina Uit"), await ManagerAsync("Ruud Uit", "rivierstad"));
        await NameAsync(learner, manager);
        var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
        await ActAsync(manager, person, "confirm");

        var answer = await manager.GetAsync($"{Team}/{person}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Je gemeente heeft dit niet aangezet.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("ziet hier niets van wat je leert", await learner.GetAsync(Own).ReadAsync());
        Assert.DoesNotContain($"href=\"{Team}/", await manager.GetAsync(Team).ReadAsync());
    }

    [Fact]
    public async Task A_manager_whom_somebody_does_not_name_confirms_nothing_and_sees_nothing()
    {
        var (learner, manager) = (await SeenAsync("Nora Ander", "duinrand"), await ManagerAsync("Niek Ander"));
        var other = await ManagerAsync("Nico Indringer");
        await NameAsync(learner, manager);
        var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
        await ActAsync(manager, person, "confirm");

        Assert.Equal(HttpStatusCode.NotFound, (await ActAsync(other, person, "confirm")).StatusCode);
        await ActAsync(other, person, "end");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Team}/{person}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"{Team}/{person}")).StatusCode);
    }

    [Fact]
    public async Task Who_names_another_manager_leaves_the_first_with_nothing_until_the_second_confirms()
    {
        var (learner, first, second) = (await SeenAsync("Wiebe Wissel", "duinrand"), await ManagerAsync("Eerste Wissel"), await ManagerAsync("Tweede Wissel"));
        await NameAsync(learner, first);
        var person = PersonIn(await first.GetAsync(Team).ReadAsync());
        await ActAsync(first, person, "confirm");

        await NameAsync(learner, second);

        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync($"{Team}/{person}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await ActAsync(first, person, "confirm")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await second.GetAsync($"{Team}/{person}")).StatusCode);
    }

    [Fact]
    public async Task Nobody_names_themselves_or_somebody_of_another_municipality()
    {
        var learner = await SeenAsync("Zelf Baas");
        var elsewhere = await ManagerAsync("Elders Baas");

        foreach (var mail in (string[])[learner.Mail, elsewhere.Mail, "geen adres"])
        {
            Assert.Contains("Er is niets veranderd", await learner.PostFormAsync(Own, ("action", "name"), ("mail", mail)).ReadAsync());
        }

        Assert.Contains("Nog niemand", await elsewhere.GetAsync(Team).ReadAsync());
    }

    [Theory]
    [InlineData("Team", true, "Sent", null)]
    [InlineData("Weg", false, "Skipped", "switched-off")]
    public async Task The_evaluation_for_the_manager_goes_to_who_confirmed_it_as_long_as_they_may_come_in(string name, bool active, string state, string? reason)
    {
        var end = Lists.Start.AddHours(4);
        var run = app.Operations.Run("evaluatie-" + name.ToLowerInvariant());
        var (learner, manager) = (await app.EnrolAsync(run, "Eva " + name), await ManagerAsync("Evert " + name, "rivierstad"));
        await NameAsync(learner, manager);
        await ActAsync(manager, PersonIn(await manager.GetAsync(Team).ReadAsync()), "confirm");
        var coordinator = await app.CoordinatorAsync("Coor " + name);
        Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(manager)}/access", new { active })).StatusCode);

        foreach (var moment in (DateTimeOffset[])[end.AddHours(1), new(2027, 4, 20, 13, 1, 0, TimeSpan.Zero)])
        {
            app.MoveClockTo(moment);
            await app.FireAsync("Sweep");
            await app.DrainAsync();
        }

        var mails = await app.ReadMailboxAsync(manager.Mail);
        Assert.Equal(active ? 1 : 0, mails.Count);
        Assert.All(mails, mail => Assert.StartsWith("evaluation-application", mail.Subject, StringComparison.Ordinal));
        var toManager = Assert.Single(await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken), one => one.Key.About == "toepassing.manager");
        Assert.Equal((state, reason), (toManager.State.ToString(), toManager.Reason));
    }

    /// <summary>What was decided after somebody named their manager was not told to them: until they read it nothing is seen.</summary>
    [Fact]
    public async Task A_view_that_is_switched_on_or_changed_later_shows_nothing_until_the_learner_read_it()
    {
        try
        {
            app.Operations.LetManagersSee(null);
            var (learner, manager) = (await SeenAsync("Nel Later", "duinrand"), await ManagerAsync("Mo Later"));
            await NameAsync(learner, manager);
            var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
            await ActAsync(manager, person, "confirm");

            foreach (var decision in (string[])["OR-besluit 2027-1", "OR-besluit 2027-2"])
            {
                app.Operations.LetManagersSee(decision);
                Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync($"{Team}/{person}")).StatusCode);
                Assert.Contains("Je collega weet nog niet dat je dit ziet.", await manager.GetAsync($"{Team}/{person}").ReadAsync());
                Assert.Contains("Je ziet nog niets", await manager.GetAsync(Team).ReadAsync());
                Assert.Contains(">Ik heb het gelezen<", await learner.GetAsync(Own).ReadAsync());

                Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(Own, ("action", "read"), ("besluit", await MarkAsync(learner)))).StatusCode);

                Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"{Team}/{person}")).StatusCode);
                Assert.DoesNotContain(">Ik heb het gelezen<", await learner.GetAsync(Own).ReadAsync());
            }
        }
        finally
        {
            app.Operations.LetManagersSee("OR-besluit 2026-14");
        }
    }

    /// <summary>The positive control: without the guard (development build) the manager sees what the learner was not told.</summary>
    [Fact]
    public async Task Without_the_guard_a_manager_sees_what_was_not_told()
    {
        var (learner, manager) = (await SeenAsync("Ona Wetend", "duinrand"), await ManagerAsync("Mo Wetend"));
        await learner.PostFormAsync(Own, ("action", "name"), ("mail", manager.Mail));
        var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
        await ActAsync(manager, person, "confirm");
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "told-unguarded" });
        var there = new Visitor(app, "duinrand", manager.UserId, ["manager"]) { Process = unguarded.Address };

        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync($"{Team}/{person}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync($"{Team}/{person}")).StatusCode);
    }

    [Fact]
    public async Task Who_named_confirmed_and_ended_it_stands_in_the_audit_trail()
    {
        var (learner, manager) = (await SeenAsync("Sam Spoor", "duinrand"), await ManagerAsync("Mia Spoor"));
        await NameAsync(learner, manager);
        var person = PersonIn(await manager.GetAsync(Team).ReadAsync());
        await ActAsync(manager, person, "confirm");
        await ActAsync(manager, person, "end");

        Assert.Equal([Lists.Word(AuditAction.ManagerNamed, "Done")], Lists.ActionsOf(await app.AuditOfAsync(await app.PersonOfAsync(manager, "duinrand"))));
        Assert.Equal(
            [Lists.Word(AuditAction.ManagerConfirmed, "Confirmed"), Lists.Word(AuditAction.ManagerEnded, "Done")],
            Lists.ActionsOf(await app.AuditOfAsync(person)));
    }

    /// <summary>As the form sends it: with the mark of the decision that stands above it.</summary>
    private static async Task NameAsync(Visitor learner, Visitor manager) => Assert.Equal(
        HttpStatusCode.SeeOther,
        (await learner.PostFormAsync(Own, ("action", "name"), ("mail", manager.Mail), ("besluit", await MarkAsync(learner)))).StatusCode);

    private static async Task<string> MarkAsync(Visitor learner) =>
        System.Text.RegularExpressions.Regex.Match(await learner.GetAsync(Own).ReadAsync(), "name=\"besluit\" value=\"([0-9a-f]*)\"").Groups[1].Value;

    private static Task<HttpResponseMessage> ActAsync(Visitor manager, string person, string action) =>
        manager.PostFormAsync(Team, ("action", action), ("person", person));

    private static string PersonIn(string page) => System.Text.RegularExpressions.Regex.Match(page, "name=\"person\" value=\"([0-9a-f]+)\"").Groups[1].Value;

    private async Task<Visitor> SeenAsync(string name, string municipality = "rivierstad", params string[] roles)
    {
        var visitor = await app.SignInAsync(name, municipality, roles);
        await (await visitor.GetAsync("/api/me")).AssertJsonAsync();
        return visitor;
    }

    private Task<Visitor> ManagerAsync(string name, string municipality = "duinrand") => SeenAsync(name, municipality, "manager");
}
