using System.Net;
using Academy.Functions.Mail;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Privacy;

namespace Academy.Functions.Tests.Rules;

/// <summary>What the academy does of its own accord, from a sign-in and a job role to the mail and the record of it. Tests set the rules and the clock.</summary>
public sealed class RulesTests : IClassFixture<RulesAcademy>, IDisposable
{
    private const string Page = "/api/pagina/mijn/functie";
    private static readonly DateTimeOffset Now = SampleOperations.Now;

    /// <summary>The last day of what is asked on the day at which these tests begin, in the evening.</summary>
    private static readonly DateTimeOffset LastDay = new(2027, 3, 3, 20, 0, 0, TimeSpan.Zero);

    private readonly RulesAcademy _academy;

    public RulesTests(RulesAcademy academy)
    {
        _academy = academy;
        academy.App.MoveClockTo(Now);
        academy.App.Operations.Rules(
            SampleOperations.Require("elk-jaar"),
            SampleOperations.Propose("voorstel", "beleid"),
            SampleOperations.Assign("toewijzing", "balie"),
            SampleOperations.Require("beheer", jobRoles: ["beheer"], course: SampleOperations.CourseWithQuiz));
    }

    public void Dispose() => _academy.App.MoveClockTo(Now);

    [Fact]
    public async Task Who_comes_in_for_the_first_time_reads_what_is_asked_of_everybody_until_when_and_why()
    {
        var learner = await _academy.SignInAsync("Eva Eerste");

        var fired = Assert.Single((await RulesAcademy.MeAsync(learner)).GetProperty("fired").EnumerateArray());
        Assert.Equal(("elk-jaar", "required", "2027-03-03"), (fired.GetProperty("rule").GetString(), fired.GetProperty("kind").GetString(), fired.GetProperty("deadline").GetString()));
        var page = await learner.PageAsync("/api/pagina/mijn");
        Assert.Contains("Hoort bij je werk", page);
        Assert.Contains("Uiterlijk woensdag 3 maart 2027", page);
        Assert.Contains("Omdat elk-jaar.", page);
        Assert.Contains("Rond Phishing herkennen af", page);

        _academy.App.MoveClockTo(Now.AddDays(27));
        Assert.Contains("""<h2 class="utrecht-heading-2">Rond Phishing herkennen af</h2>""", await learner.PageAsync("/api/pagina/mijn"));
        Assert.Contains("Nog 3 dagen", await learner.PageAsync("/api/pagina/mijn"));
        Assert.Contains("Cursus gevraagd op maandag 1 februari 2027, omdat het voor iedereen geldt. Omdat elk-jaar.", await learner.PageAsync(Page));
    }

    [Fact]
    public async Task A_job_role_brings_a_proposal_that_is_followed_or_declined_once()
    {
        var (follows, declines) = (await _academy.SignInAsync("Fien Volgt"), await _academy.SignInAsync("Daan Niet"));
        foreach (var learner in new[] { follows, declines })
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(Page, ("jobRole", "beleid"))).StatusCode);
            var mine = await learner.PageAsync("/api/pagina/mijn");
            Assert.Contains("Voorgesteld omdat je als functie ‘Functie beleid’ koos. Omdat voorstel.", mine);
            Assert.Contains("""value="follow">Volg deze leerlijn""", mine);
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await follows.PostFormAsync("/api/pagina/mijn/voorstel/voorstel", ("answer", "follow"))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await declines.PutAsync("/api/me/proposals/voorstel", new { answer = "decline" })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await declines.PutAsync("/api/me/proposals/voorstel", new { answer = "decline" })).StatusCode);
        await RulesAcademy.TakeAsync(declines);
        await RulesAcademy.TakeAsync(declines, "beleid");

        Assert.Contains("voorstel 1 followed", await RulesAcademy.FiredAsync(follows));
        Assert.Single((await RulesAcademy.MeAsync(follows)).GetProperty("lines").EnumerateArray());
        Assert.Contains("voorstel 1 declined", await RulesAcademy.FiredAsync(declines));
        Assert.DoesNotContain("Voorgesteld", await declines.PageAsync("/api/pagina/mijn"));
        Assert.Contains("Je koos: nu niet", await declines.PageAsync(Page));
        await (await follows.PutAsync("/api/me/proposals/voorstel", new { answer = "decline" })).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-proposal");
    }

    [Fact]
    public async Task An_assigned_line_is_followed_says_why_and_is_kept_until_the_role_is_gone()
    {
        var learner = await _academy.SignInAsync("Toos Toegewezen", "balie");
        var line = "/api/pagina/leerlijn/" + SampleOperations.Line;

        Assert.Contains("Hoort bij je functie. Omdat toewijzing.", await learner.PageAsync("/api/pagina/mijn"));
        Assert.DoesNotContain("Stop met volgen", await learner.PageAsync(line));
        await (await learner.DeleteAsync("/api/me/lines/" + SampleOperations.Line)).AssertProblemAsync(HttpStatusCode.Conflict, "line-assigned");
        Assert.Equal(HttpStatusCode.Conflict, (await learner.PostFormAsync(line, ("action", "unfollow"))).StatusCode);

        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(Page, ("action", "save"))).StatusCode);
        Assert.Contains("Hoort niet meer bij je functie; je kunt ermee stoppen", await learner.PageAsync(Page));
        Assert.Contains("Stop met volgen", await learner.PageAsync(line));
        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync("/api/me/lines/" + SampleOperations.Line)).StatusCode);
        Assert.Empty((await RulesAcademy.MeAsync(learner)).GetProperty("lines").EnumerateArray());
    }

    [Fact]
    public async Task Reminders_come_before_the_last_day_and_after_it_each_once_and_stop_when_it_is_done()
    {
        var (late, done) = (await _academy.SignInAsync("Lars Laat"), await _academy.SignInAsync("Dien Gedaan"));

        await _academy.SweepAtAsync(LastDay.AddDays(-15));
        Assert.Empty(await _academy.RemindersOfAsync(late));
        await _academy.SweepAtAsync(LastDay.AddDays(-14));
        var mail = Assert.Single(await _academy.RemindersOfAsync(late));
        Assert.Equal("deadline-near: Phishing herkennen", mail.Subject);
        Assert.Contains("woensdag 3 maart 2027", mail.Text);
        Assert.Contains("Omdat elk-jaar.", mail.Text);
        Assert.Contains("/cursussen/phishing/", mail.Text);

        // A message that is delivered twice is one mail; a clock that goes back sends nothing again.
        var person = await _academy.App.PersonOfAsync(late);
        var outbox = new Outbox(_academy.App.Tables);
        var owed = Assert.Single(await outbox.ReadAsync("phishing~~" + person, TestContext.Current.CancellationToken));
        await _academy.App.PostMessageAsync("SendMail", owed.Key.ToMessage());
        await _academy.SweepAtAsync(Now.AddDays(3));
        Assert.Single(await _academy.RemindersOfAsync(late));

        foreach (var unit in new[] { "herkennen", "melden" })
        {
            await done.PutAsync($"/api/me/progress/phishing/{unit}", new { state = unit == "melden" ? "waived" : "completed", reason = "equivalentAu" });
        }

        Assert.Contains("elk-jaar 1 done", await RulesAcademy.FiredAsync(done));
        await _academy.SweepAtAsync(LastDay.AddDays(-3));
        await _academy.SweepAtAsync(LastDay.AddDays(1));
        Assert.Equal(["deadline-near", "deadline-near", "deadline-passed"], (await _academy.RemindersOfAsync(late)).Select(mail => mail.Subject.Split(':')[0]).Order());
        Assert.Single(await _academy.RemindersOfAsync(done));
        var ended = await outbox.ReadAsync("phishing~~" + await _academy.App.PersonOfAsync(done), "deadline-near", await _academy.App.PersonOfAsync(done), TestContext.Current.CancellationToken);
        Assert.Equal([(MailState.Sent, null), (MailState.Skipped, "completed")], ended.OrderBy(mail => mail.Owed).Select(mail => (mail.State, mail.Reason)));
        Assert.Contains("De laatste dag was woensdag 3 maart 2027", await late.PageAsync("/api/pagina/mijn"));
    }

    [Fact]
    public async Task A_week_without_sweeps_is_one_mail_and_a_rule_that_went_or_a_person_who_was_switched_off_none()
    {
        var (waited, off) = (await _academy.SignInAsync("Wies Week"), await _academy.SignInAsync("Otto Uit"));
        var coordinator = await _academy.App.SignInAsync("Co Uit", roles: ["coordinator"]);
        Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync($"/api/people/{await _academy.App.PersonOfAsync(off)}/access", new { active = false })).StatusCode);

        await _academy.SweepAtAsync(LastDay.AddDays(-2));
        Assert.Single(await _academy.RemindersOfAsync(waited));
        Assert.Empty(await _academy.RemindersOfAsync(off));

        _academy.App.Operations.Rules();
        await _academy.SweepAtAsync(LastDay.AddDays(1));
        Assert.Single(await _academy.RemindersOfAsync(waited));
        Assert.Equal(["elk-jaar 1 withdrawn"], await RulesAcademy.FiredAsync(waited));
        Assert.Contains("Omdat elk-jaar.", await waited.PageAsync(Page));
        Assert.DoesNotContain("Hoort bij je werk", await waited.PageAsync("/api/pagina/mijn"));
    }

    /// <summary>A row that was kept long enough is what keeps a rule from firing once more.</summary>
    [Fact]
    public async Task What_a_rule_did_that_still_holds_stays_and_the_units_of_a_course_go_with_its_summary()
    {
        _academy.App.Operations.Rules(SampleOperations.Require("eens", every: null), SampleOperations.Propose("voorstel", "beleid"));
        var learner = await _academy.SignInAsync("Lot Lang", "beleid");
        await learner.PutAsync("/api/me/proposals/voorstel", new { answer = "decline" });
        await learner.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "completed" });
        _academy.App.MoveClockTo(Now.AddYears(4));
        await learner.SignInAsync("Lot Lang", SampleOperations.RivierstadTenant);
        await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "waived", reason = "equivalentAu" });

        await _academy.NightAsync(Now.AddYears(5).AddHours(1));

        Assert.Equal(["eens 1 done", "voorstel 1 declined"], await RulesAcademy.FiredAsync(learner));
        Assert.Equal("completed declared", (await learner.UnitsOfAsync("phishing"))["herkennen"]);
    }

    [Fact]
    public async Task A_new_rule_reaches_who_is_already_there_in_the_night_once()
    {
        _academy.App.Operations.Rules();
        var learner = await _academy.SignInAsync("Nico Nacht");
        Assert.Empty(await _academy.RowsAsync(learner));

        _academy.App.Operations.Rules(SampleOperations.Require("nieuw"));
        await _academy.NightAsync(Now.AddHours(15));
        await _academy.NightAsync(Now.AddHours(39));

        Assert.Equal(["r|nieuw|001"], await _academy.RowsAsync(learner));
        await _academy.SweepAtAsync(Now.AddDays(30));
        Assert.Single(await _academy.RemindersOfAsync(learner));
    }

    [Fact]
    public async Task Many_requests_at_once_in_two_processes_fire_each_rule_once()
    {
        await using var second = await _academy.App.AddProcessAsync(new Dictionary<string, string>());

        Assert.Equal(["r|beheer|001", "r|elk-jaar|001", "r|toewijzing|001", "r|voorstel|001"], await RaceAsync("Race Regels", _academy.App.Address, second.Address));
    }

    /// <summary>The positive control: without the key and the profile's ETag the very same race fires some rule more than once.</summary>
    [Fact]
    public async Task Without_the_guard_a_rule_fires_more_than_once()
    {
        await using var unguarded = await _academy.App.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "rules-unguarded" });
        var rows = 0;
        for (var number = 0; number < 5 && rows <= 4; number++)
        {
            rows = (await RaceAsync($"Race Zonder {number}", unguarded.Address, unguarded.Address)).Count;
        }

        Assert.True(rows > 4, $"{rows} rows");
    }

    [Theory]
    [InlineData("geen")]
    [InlineData("beleid,balie,beheer,buiten,inkoop,juridisch")]
    [InlineData("beleid,onbekend")]
    public async Task A_job_role_that_is_not_in_the_list_or_one_too_many_changes_nothing(string jobRoles)
    {
        var learner = await _academy.SignInAsync("Fout Functie", "buiten");

        var refusal = await (await learner.PutAsync("/api/me", new { jobRoles = jobRoles.Split(',') })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal("jobRoles", refusal.GetProperty("field").GetString());
        await (await learner.PutAsync("/api/me", new { })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
        await (await learner.PutAsync("/api/me/proposals/voorstel", new { answer = "misschien" })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
        var form = await learner.PostFormAsync(Page, [.. jobRoles.Split(',').Select(role => ("jobRole", role))]);
        Assert.Equal(HttpStatusCode.BadRequest, form.StatusCode);
        Assert.Contains("Fout: Wat doe je?", await form.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("buiten", Assert.Single((await RulesAcademy.MeAsync(learner)).GetProperty("jobRoles").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task What_fired_is_in_the_export_and_goes_with_its_mails_when_the_person_is_erased()
    {
        var learner = await _academy.SignInAsync("Els Export", "beleid");
        await _academy.SweepAtAsync(LastDay.AddDays(-2));
        var person = await _academy.App.PersonOfAsync(learner);

        var export = await (await learner.GetAsync("/api/me/export")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("wat de academie vanzelf deed", export);
        Assert.Contains("Omdat voorstel.", export);
        Assert.Contains(await StoredData.FindAsync(_academy.App, person), row => row.StartsWith("Runs phishing~~", StringComparison.Ordinal));

        await learner.DeleteAsync("/api/me");
        await _academy.SweepAtAsync(LastDay.AddDays(-1));
        // That somebody erased themselves stays accounted for.
        Assert.DoesNotContain(await StoredData.FindAsync(_academy.App, person), row => !row.StartsWith("Audit ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_kept_because_a_rule_fired()
    {
        var learner = await _academy.SignInAsync("Iet Lang", "balie");
        var person = await _academy.App.PersonOfAsync(learner);

        _academy.App.Operations.Rules(SampleOperations.Require("later"));
        await _academy.NightAsync(Now.AddYears(4));
        Assert.Contains("r|later|001", await _academy.RowsAsync(learner));
        await _academy.NightAsync(Now.AddYears(5).AddHours(1));

        Assert.DoesNotContain(await StoredData.FindAsync(_academy.App, person), row => row.StartsWith("People", StringComparison.Ordinal));
    }

    /// <summary>A first sign-in, and at the same moment twelve requests that all say the same four job roles.</summary>
    private async Task<IReadOnlyList<string>> RaceAsync(string name, params Uri[] processes)
    {
        var learner = await _academy.App.SignInAsync(name);
        var clients = processes.Select(process => new Visitor(_academy.App, "rivierstad", learner.UserId, []) { Process = process }).ToList();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => clients[number % clients.Count].PutAsync("/api/me", new { jobRoles = new[] { "beleid", "balie", "beheer" } })));
        var rows = await _academy.RowsAsync(learner);
        await learner.DeleteAsync("/api/me");
        return rows;
    }
}
