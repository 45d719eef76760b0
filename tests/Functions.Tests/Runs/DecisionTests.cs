using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Due;
using Academy.Functions.Mail;
using Academy.Functions.Runs;
using Academy.Functions.Tests.Enrolments;
using Academy.Functions.Tests.Participants;

namespace Academy.Functions.Tests.Runs;

/// <summary>A coordinator of the organiser lets a run go on, or calls it off for everyone. In an academy of its own: the sweep sends all mails that are owed.</summary>
public sealed class DecisionTests(FunctionsApp app) : IClassFixture<FunctionsApp>, IDisposable
{
    private const string Reason = "Er zijn te weinig deelnemers om te oefenen.";

    private static readonly object CallOff = new { decision = "cancel", reason = Reason };

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task A_run_that_is_called_off_reaches_everyone_with_the_reason_and_stays_off()
    {
        var run = app.Operations.Run("afgeblazen", seats: 1);
        var (seated, waiting, late) = (await app.SignInAsync("Stef Zit"), await app.SignInAsync("Wil Wacht"), await app.SignInAsync("Laura Laat"));
        await seated.PutAsync($"/api/me/enrolments/{run}");
        await waiting.PutAsync($"/api/me/enrolments/{run}");

        var answer = await (await (await CoordinatorAsync()).PostAsync($"/api/runs/{run}/decision", CallOff)).AssertJsonAsync();
        await app.FireAsync("SyncCatalogue");
        app.Operations.Run("afgeblazen", seats: 5, day: "2027-03-16");
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();

        Assert.Equal(($"{run}", "cancel", Reason), (answer.GetProperty("run").GetString()!, answer.GetProperty("decision").GetString()!, answer.GetProperty("reason").GetString()!));
        foreach (var person in (Visitor[])[seated, waiting])
        {
            var mail = Assert.Single(await app.ReadMailboxAsync(person.Mail));
            Assert.StartsWith("run-cancelled", mail.Subject);
            Assert.Contains(Reason, mail.Text);
        }

        await (await late.PutAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.Conflict, "run-cancelled");
        Assert.Contains(Reason, await PageAsync(seated, $"/api/pagina/inschrijving/{run}"));
        Assert.Contains("Gaat niet door", await PageAsync(seated, "/api/pagina/mijn"));
        Assert.True((await app.FreeSeatsAsync(run)).Cancelled);
        Assert.Equal([Lists.Word(AuditAction.RunDecided, "CancelDecided")], Lists.ActionsOf(await app.AuditOfAsync(run)));
    }

    /// <summary>The positive control: a sync that forgets decisions (development build) brings the run back.</summary>
    [Fact]
    public async Task Without_the_guard_the_content_brings_it_back()
    {
        var run = app.Operations.Run("teruggehaald");
        await (await (await CoordinatorAsync()).PostAsync($"/api/runs/{run}/decision", CallOff)).AssertJsonAsync();
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "decision-unguarded" });

        app.Operations.Run("teruggehaald", seats: 5);
        await app.FireAsync("SyncCatalogue", unguarded.Address);

        Assert.False((await app.FreeSeatsAsync(run)).Cancelled);
    }

    [Fact]
    public async Task More_people_than_fit_in_one_transaction_are_all_told_once()
    {
        const int people = 60;
        var run = app.Operations.Run("grote-groep", seats: 55);
        var learners = await app.SignInAllAsync("Groep", people);
        await Task.WhenAll(learners.Select(person => person.PutAsync($"/api/me/enrolments/{run}")));

        await (await (await CoordinatorAsync()).PostAsync($"/api/runs/{run}/decision", CallOff)).AssertJsonAsync();
        await SweepLaterAsync();

        var mails = (await MailsAsync(run)).Where(mail => mail.Key.Kind == MailKinds.RunCancelled).ToList();
        Assert.Equal(people, mails.Select(mail => mail.Key.Person).Distinct().Count());
        Assert.Equal(people, mails.Count);
        Assert.All(mails, mail => Assert.Equal(MailState.Sent, mail.State));
    }

    [Fact]
    public async Task A_decision_whose_process_died_is_told_by_the_sweep()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var run = app.Operations.Run("halverwege");
        var learner = await app.SignInAsync("Hilde Halverwege");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();

        // What is stored when the process dies right after its commit, with nobody told.
        var (runs, row) = (new RunTable(app.Tables), await app.FreeSeatsAsync(run));
        await new DueTable(app.Tables, TimeProvider.System).PlanAsync(new DueItem(DueKind.CalledOff, SampleOperations.Now.AddMinutes(2), run), cancellationToken);
        var decided = row with { Cancelled = true, Changes = 1, Decided = new RunDecision(DecisionKind.Cancel, Reason, SampleOperations.Now) };
        Assert.True(await runs.TryCommitAsync(new RunChange(decided, [], []), cancellationToken));
        await SweepLaterAsync();

        Assert.Contains(await app.ReadMailboxAsync(learner.Mail), mail => mail.Subject.StartsWith("run-cancelled", StringComparison.Ordinal));
        Assert.Contains("Gaat niet door", await PageAsync(learner, "/api/pagina/mijn"));
    }

    [Fact]
    public async Task The_same_again_answers_the_same_and_the_other_is_refused()
    {
        var (off, on) = (app.Operations.Run("twee-keer-af"), app.Operations.Run("twee-keer-door"));
        var coordinator = await CoordinatorAsync();

        var first = await (await coordinator.PostAsync($"/api/runs/{off}/decision", CallOff)).AssertJsonAsync();
        var again = await (await coordinator.PostAsync($"/api/runs/{off}/decision", new { decision = "cancel", reason = "Een heel andere reden." })).AssertJsonAsync();
        Assert.Equal(first.ToString(), again.ToString());
        await (await coordinator.PostAsync($"/api/runs/{off}/decision", new { decision = "goOn" })).AssertProblemAsync(HttpStatusCode.Conflict, "run-decided");

        await (await coordinator.PostAsync($"/api/runs/{on}/decision", new { decision = "goOn" })).AssertJsonAsync();
        await (await coordinator.PostAsync($"/api/runs/{on}/decision", new { decision = "goOn" })).AssertJsonAsync();
        var problem = await (await coordinator.PostAsync($"/api/runs/{on}/decision", CallOff)).AssertProblemAsync(HttpStatusCode.Conflict, "run-decided");
        Assert.StartsWith("Ze gaat door.", problem.GetProperty("detail").GetString());
        Assert.False((await app.FreeSeatsAsync(on)).Cancelled);
    }

    [Fact]
    public async Task Both_decisions_at_once_leave_one_of_them()
    {
        for (var time = 0; time < 5; time++)
        {
            var run = app.Operations.Run($"allebei-{time}");
            var coordinator = await CoordinatorAsync();

            var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(index => coordinator.PostAsync($"/api/runs/{run}/decision", index % 2 == 0 ? CallOff : new { decision = "goOn" })));

            Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
            Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        }
    }

    [Fact]
    public async Task Content_that_cancelled_the_run_agrees_with_calling_it_off_and_with_nothing_else()
    {
        var run = app.Operations.Run("in-de-inhoud", cancelled: "De zaal is dicht.");
        var coordinator = await CoordinatorAsync();

        var answer = await (await coordinator.PostAsync($"/api/runs/{run}/decision", CallOff)).AssertJsonAsync();
        Assert.Equal("De zaal is dicht.", answer.GetProperty("reason").GetString());
        await (await coordinator.PostAsync($"/api/runs/{run}/decision", new { decision = "goOn" })).AssertProblemAsync(HttpStatusCode.Conflict, "run-cancelled");
    }

    [Fact]
    public async Task A_run_that_has_begun_is_no_longer_decided_on()
    {
        var run = app.Operations.Run("begonnen", day: "2027-02-01");
        app.MoveClockTo(SampleOperations.Now.AddHours(2));

        await (await (await CoordinatorAsync()).PostAsync($"/api/runs/{run}/decision", CallOff)).AssertProblemAsync(HttpStatusCode.Conflict, "run-started");
    }

    [Fact]
    public async Task A_coordinator_of_another_municipality_learns_nothing_of_the_run()
    {
        var run = app.Operations.Run("van-een-ander");
        var other = await app.SignInAsync("Dana Duinrand", "duinrand", ["coordinator"]);

        await (await other.PostAsync($"/api/runs/{run}/decision", CallOff)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(DecisionPages.PathOf(run))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostFormAsync(DecisionPages.PathOf(run), ("decision", "goOn"))).StatusCode);
    }

    /// <summary>The positive control: without the check on the organiser (development build) anyone's coordinator decides.</summary>
    [Fact]
    public async Task Without_the_check_another_municipality_decides()
    {
        var run = app.Operations.Run("van-iedereen");
        await app.SignInAsync("Daan Duinrand", "duinrand", ["coordinator"]);
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "organiser-unguarded" });
        var other = new Visitor(app, "duinrand", "Daan-Duinrand-duinrand", ["coordinator"]) { Process = unguarded.Address };

        await (await other.PostAsync($"/api/runs/{run}/decision", new { decision = "goOn" })).AssertJsonAsync();
    }

    [Fact]
    public async Task Who_is_no_coordinator_is_refused()
    {
        var run = app.Operations.Run("geen-rol");
        var learner = await app.SignInAsync("Lotte Lerend");

        await (await learner.PostAsync($"/api/runs/{run}/decision", CallOff)).AssertProblemAsync(HttpStatusCode.Forbidden, "not-allowed");
        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync(DecisionPages.PathOf(run))).StatusCode);
    }

    [Theory]
    [InlineData("misschien", Reason, "decision")]
    [InlineData("cancel", "Te kort", "reason")]
    [InlineData("cancel", "  \r\n\t        ", "reason")]
    [InlineData("cancel", null, "reason")]
    public async Task A_wrong_value_is_refused_with_its_field(string decision, string? reason, string field)
    {
        var run = app.Operations.Run("foute-waarde");

        var answer = await (await CoordinatorAsync()).PostAsync($"/api/runs/{run}/decision", new { decision, reason });

        Assert.Equal(field, (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid")).GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_reason_of_five_hundred_characters_is_the_longest()
    {
        var run = app.Operations.Run("lange-reden");
        var coordinator = await CoordinatorAsync();

        await (await coordinator.PostAsync($"/api/runs/{run}/decision", new { decision = "cancel", reason = new string('x', 501) })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
        await (await coordinator.PostAsync($"/api/runs/{run}/decision", new { decision = "cancel", reason = new string('x', 500) })).AssertJsonAsync();
    }

    [Fact]
    public async Task A_plain_form_decides_and_shows_what_was_decided()
    {
        var run = app.Operations.Run("formulier-besluit", minimum: 4);
        var learner = await app.SignInAsync("Fien Formulier");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        var (coordinator, path) = (await CoordinatorAsync(), DecisionPages.PathOf(run));

        var open = await PageAsync(coordinator, path);
        Assert.Contains("1 deelnemer, het minimum is 4", open);
        Assert.Contains("Open tot en met dinsdag 2 maart 2027", open);
        var wrong = await coordinator.PostFormAsync(path, ("decision", "cancel"), ("reason", "<b>kort"));
        var wrongPage = await ReadAsync(wrong);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("<title>Fout: ", wrongPage);
        Assert.Contains("href=\"#reden\"", wrongPage);
        Assert.Contains("&lt;b&gt;kort", wrongPage);

        var answer = await coordinator.PostFormAsync(path, ("decision", "cancel"), ("reason", Reason));
        Assert.Equal((HttpStatusCode.SeeOther, path), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var page = await PageAsync(coordinator, path);
        Assert.Contains("Deze uitvoering gaat niet door", page);
        Assert.Contains(Reason, page);
        Assert.DoesNotContain("<form", page);

        var other = await coordinator.PostFormAsync(path, ("decision", "goOn"));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Contains("Over deze uitvoering is al besloten. Ze gaat niet door.", await ReadAsync(other));
    }

    private Task<Visitor> CoordinatorAsync() => app.SignInAsync("Coen Coordinator", roles: ["coordinator"]);

    private async Task SweepLaterAsync()
    {
        app.MoveClockTo(SampleOperations.Now.AddMinutes(10));
        await app.FireAsync("Sweep");
        await app.DrainAsync();
    }

    private Task<IReadOnlyList<OwedMail>> MailsAsync(string run) => new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken);

    private static async Task<string> PageAsync(Visitor person, string path) => await ReadAsync(await person.GetAsync(path));

    private static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
