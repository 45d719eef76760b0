using Academy.Functions.Privacy.Cleaning;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Privacy;

/// <summary>
/// Each kind of row goes in the night after its term, and not in the night before; a term keeps the time on the clock across summer time.
/// In an academy of its own: years pass, and a night cleans up after everyone.
/// </summary>
public sealed class RetentionTests(FunctionsApp app) : IClassFixture<FunctionsApp>, IDisposable
{
    private static readonly DateTimeOffset Meeting = new(2027, 3, 9, 14, 0, 0, TimeSpan.Zero);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task Mails_waiting_list_attendance_and_progress_each_go_when_their_own_term_is_over()
    {
        var run = app.Operations.Run("termijn", seats: 1);
        var (seated, waiting) = (await app.SignInAsync("Ter Mijn"), await app.SignInAsync("Wacht Mijn"));
        await seated.PutAsync($"/api/me/enrolments/{run}");
        await waiting.PutAsync($"/api/me/enrolments/{run}");
        await seated.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await app.DrainAsync();
        var (person, inLine) = (await app.PersonOfAsync(seated), await app.PersonOfAsync(waiting));
        string[] mail = ["Runs " + run + " m|enrolled|" + person];
        string[] enrolment = [$"Runs {run} e|{person} "];
        string[] place = [$"Runs {run} e|{inLine} "];
        string[] unit = [$"People {person} u|phishing|herkennen"];

        await AssertGoesAtAsync(SampleOperations.Now.AddDays(30), mail);
        await AssertGoesAtAsync(Meeting.AddMonths(6), place);
        await AssertGoesAtAsync(Meeting.AddYears(1), enrolment);
        Assert.Equal(0, (await Enrolments.EnrolmentQueries.FreeSeatsAsync(app, run)).Taken);
        await AssertGoesAtAsync(SampleOperations.Now.AddYears(5), unit);
        Assert.Empty(await StoredData.FindAsync(app, person, "Ter Mijn"));
        Assert.NotEmpty(await StoredData.FindAsync(app, "Destroyed 2032"));
    }

    [Fact]
    public async Task Who_still_comes_keeps_the_account_when_old_progress_goes()
    {
        var learner = await app.SignInAsync("Blijf Komen");
        await learner.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        var person = await app.PersonOfAsync(learner);
        app.MoveClockTo(SampleOperations.Now.AddYears(4));
        await learner.SignInAsync("Blijf Komen", SampleOperations.RivierstadTenant);
        await learner.GetAsync("/api/me");

        await NightAsync(SampleOperations.Now.AddYears(5).AddHours(1));

        Assert.Empty(await StoredData.FindAsync(app, $"People {person} u|"));
        Assert.NotEmpty(await StoredData.FindAsync(app, $"People {person} !"));
    }

    [Fact]
    public async Task A_sign_in_that_nobody_followed_loses_its_name_within_two_nights()
    {
        var never = await app.SignInAsync("Nooit Gekomen");

        await NightAsync(SampleOperations.Now.AddDays(1).AddHours(1));

        Assert.Empty(await StoredData.FindAsync(app, "Nooit Gekomen", never.Mail));
    }

    [Fact]
    public async Task A_user_id_that_was_erased_is_anybodys_again_when_no_session_can_live()
    {
        const string Erased = "Identities rivierstad x|";
        var others = await StoredData.FindAsync(app, Erased);
        var learner = await app.SignInAsync("Gewist Nummer");
        await learner.GetAsync("/api/me");
        await learner.DeleteAsync("/api/me");

        await NightAsync(SampleOperations.Now.AddHours(23));
        var row = Assert.Single((await StoredData.FindAsync(app, Erased)).Except(others));
        Assert.Equal("""{"roles":[]}""", await learner.SignInAsync("Iemand Anders", SampleOperations.RivierstadTenant, "oid-van-een-ander"));

        await NightAsync(SampleOperations.Now.AddDays(1).AddHours(1));
        Assert.DoesNotContain(row, await StoredData.FindAsync(app, Erased));
        Assert.Contains("learner", await learner.SignInAsync("Iemand Anders", SampleOperations.RivierstadTenant, "oid-van-een-ander"));
    }

    [Fact]
    public async Task Lines_of_the_audit_trail_go_by_the_term_of_their_own_edition()
    {
        var (rivierstad, duinrand) = (await app.SignInAsync("Log Rivier"), await app.SignInAsync("Log Duin", "duinrand"));
        await rivierstad.GetAsync("/api/me/export");
        await duinrand.GetAsync("/api/me/export");
        var (first, second) = (await app.PersonOfAsync(rivierstad), await app.PersonOfAsync(duinrand, "duinrand"));
        Assert.Equal(2, (await AuditAsync(first, second)).Count);

        await NightAsync(SampleOperations.Now.AddMonths(6).AddHours(1));
        Assert.Contains(second, Assert.Single(await AuditAsync(first, second)), StringComparison.Ordinal);

        await NightAsync(SampleOperations.Now.AddYears(1).AddHours(1));
        Assert.Empty(await AuditAsync(first, second));
    }

    [Fact]
    public async Task A_mail_that_is_still_on_its_way_is_kept_however_old_it_is()
    {
        try
        {
            var run = app.Operations.Run("termijn-onderweg", day: "2027-06-01");
            var learner = await app.SignInAsync("Onder Weg");
            await learner.PutAsync($"/api/me/enrolments/{run}");

            await NightAsync(SampleOperations.Now.AddDays(40), drain: false);

            Assert.Single(await StoredData.FindAsync(app, $"Runs {run} m|enrolled|"));
        }
        finally
        {
            app.MoveClockTo(SampleOperations.Now);
            await app.DrainAsync();
        }
    }

    /// <summary>The copy leads an export and an erasure to the run, whose organiser may keep the enrolment longer than the person's own municipality does.</summary>
    [Fact]
    public async Task A_copy_of_an_enrolment_stays_as_long_as_the_run_has_it()
    {
        var run = app.Operations.Run("termijn-kopie", day: "2033-03-09");
        var learner = await app.SignInAsync("Ko Pie");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();
        var person = await app.PersonOfAsync(learner);
        app.MoveClockTo(SampleOperations.Now.AddYears(4));
        await learner.SignInAsync("Ko Pie", SampleOperations.RivierstadTenant);
        await learner.GetAsync("/api/me");

        await NightAsync(SampleOperations.Now.AddYears(5).AddHours(1));

        Assert.NotEmpty(await StoredData.FindAsync(app, $"Runs {run} e|{person}"));
        Assert.NotEmpty(await StoredData.FindAsync(app, $"People {person} e|{run}"));
        app.MoveClockTo(SampleOperations.Now.AddYears(5).AddHours(2));
        await learner.DeleteAsync("/api/me");
        Assert.Empty(await StoredData.FindAsync(app, $"Runs {run} e|{person}"));
    }

    [Fact]
    public async Task What_was_learnt_long_ago_is_kept_from_when_it_was_written_down()
    {
        var learner = await app.SignInAsync("Oud Diploma");
        await learner.PutAsync("/api/me/log/diploma01", new { what = "Diploma gehaald", on = "2018-05-01" });
        var person = await app.PersonOfAsync(learner);
        string[] entry = [$"People {person} l|diploma01"];

        await NightAsync(SampleOperations.Now.AddDays(1));
        Assert.NotEmpty(await StoredData.FindAsync(app, entry));
        await AssertGoesAtAsync(SampleOperations.Now.AddYears(5), entry);
    }

    /// <summary>A part that fails half way has destroyed something, and the next try finds only what is left.</summary>
    [Fact]
    public async Task What_went_is_written_down_also_when_the_rest_fails()
    {
        var destroyed = new DestructionTable(app.Tables, TimeProvider.System);

        await Assert.ThrowsAsync<InvalidOperationException>(() => destroyed.RecordAsync(gone =>
        {
            gone.Count("een proef", "halverwege");
            throw new InvalidOperationException("storage went away");
        }));

        Assert.Contains("What=een proef", Assert.Single(await StoredData.FindAsync(app, "Municipality=halverwege")));
    }

    private async Task<List<string>> AuditAsync(params string[] people) =>
        [.. (await StoredData.FindAsync(app, people)).Where(row => row.StartsWith("Audit ", StringComparison.Ordinal))];

    private async Task AssertGoesAtAsync(DateTimeOffset term, string[] marks)
    {
        await NightAsync(term.AddHours(-2));
        Assert.NotEmpty(await StoredData.FindAsync(app, marks));
        await NightAsync(term.AddHours(1));
        Assert.Empty(await StoredData.FindAsync(app, marks));
    }

    private async Task NightAsync(DateTimeOffset at, bool drain = true)
    {
        app.MoveClockTo(at);
        await app.FireAsync("Clean");
        await app.FireAsync("Sweep");
        if (drain)
        {
            await app.DrainAsync();
        }
    }
}
