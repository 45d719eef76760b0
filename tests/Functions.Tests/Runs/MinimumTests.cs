using Academy.Functions.Mail;

namespace Academy.Functions.Tests.Runs;

/// <summary>Signing up closes with too few people: the organiser's coordinator hears it, once, and decides.</summary>
public sealed class MinimumTests(FunctionsApp app) : IDisposable
{
    private static readonly DateTimeOffset Closes = new(2027, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task The_coordinator_gets_one_mail_that_counts_people_names_nobody_and_leads_to_the_decision()
    {
        var run = app.Operations.Run("te-weinig", minimum: 3);
        var learner = await app.SignInAsync("Teun Teweinig");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await SweepAtAsync(Closes.AddMinutes(-2));
        Assert.Empty(await WarningsAsync(run));

        await SweepAtAsync(Closes.AddMinutes(1));
        app.MoveClockTo(Closes.AddMinutes(20));
        await Task.WhenAll(app.FireAsync("Sweep"), app.FireAsync("Sweep"));
        await app.DrainAsync();

        var mail = Assert.Single(await WarningsAsync(run));
        Assert.Contains("1/3", mail.Text);
        Assert.Contains("Dag Team leren,", mail.Text);
        Assert.DoesNotContain("Teun", mail.Text + mail.Html);
        Assert.Contains($"http://rivierstad.localhost:4280/api/pagina/beheer/uitvoering/{run}/besluit", mail.Text);
        var row = Assert.Single(await RowsAsync(run));
        Assert.Equal((MailState.Sent, MailKey.Coordinator), (row.State, row.Key.Person));
    }

    [Fact]
    public async Task Enough_people_or_no_minimum_is_no_news()
    {
        var (enough, none) = (app.Operations.Run("genoeg", minimum: 1), app.Operations.Run("geen-minimum"));
        var learner = await app.SignInAsync("Gijs Genoeg");
        await learner.PutAsync($"/api/me/enrolments/{enough}");
        await learner.PutAsync($"/api/me/enrolments/{none}");

        await SweepAtAsync(Closes.AddMinutes(1));

        Assert.Empty(await RowsAsync(enough));
        Assert.Empty(await RowsAsync(none));
    }

    [Fact]
    public async Task A_run_that_nobody_signed_up_for_is_news_too()
    {
        var run = app.Operations.Run("leeg", minimum: 2);
        await app.FireAsync("SyncCatalogue");

        await SweepAtAsync(Closes.AddMinutes(1));

        Assert.Contains("0/2", Assert.Single(await WarningsAsync(run)).Text);
    }

    [Fact]
    public async Task A_run_that_is_to_go_on_is_no_news_any_more()
    {
        var run = app.Operations.Run("gaat-toch-door", minimum: 2);
        var coordinator = await app.SignInAsync("Cora Coordinator", roles: ["coordinator"]);
        await (await coordinator.PostAsync($"/api/runs/{run}/decision", new { decision = "goOn" })).AssertJsonAsync();

        await SweepAtAsync(Closes.AddMinutes(1));

        Assert.Empty(await RowsAsync(run));
    }

    [Fact]
    public async Task A_warning_that_waited_until_it_was_decided_is_not_sent()
    {
        var run = app.Operations.Run("al-besloten", minimum: 2);
        await app.FireAsync("SyncCatalogue");
        app.MoveClockTo(Closes.AddMinutes(1));
        await app.FireAsync("Sweep");
        var coordinator = await app.SignInAsync("Carl Coordinator", roles: ["coordinator"]);
        await coordinator.PostAsync($"/api/runs/{run}/decision", new { decision = "goOn" });

        await app.DrainAsync();

        Assert.Empty(await WarningsAsync(run));
        Assert.Equal((MailState.Skipped, "no-longer-needed"), (Assert.Single(await RowsAsync(run)).State, Assert.Single(await RowsAsync(run)).Reason));
    }

    [Fact]
    public async Task A_deadline_that_moves_is_looked_at_when_it_comes()
    {
        var run = app.Operations.Run("later-dicht", minimum: 2);
        await app.FireAsync("SyncCatalogue");
        app.Operations.Run("later-dicht", minimum: 2, day: "2027-03-16");
        await app.FireAsync("SyncCatalogue");

        await SweepAtAsync(Closes.AddMinutes(1));
        Assert.Empty(await RowsAsync(run));
        await SweepAtAsync(Closes.AddDays(7).AddMinutes(1));
        Assert.Single(await WarningsAsync(run));
    }

    /// <summary>Each fall below the minimum after the deadline is news, once; and no other change is.</summary>
    [Fact]
    public async Task Who_signs_off_after_the_deadline_can_leave_too_few_and_that_is_news()
    {
        var run = app.Operations.Run("alsnog-te-weinig", minimum: 2);
        var (first, second) = (await app.SignInAsync("Fien Afhaker"), await app.SignInAsync("Floor Afhaker"));
        await first.PutAsync($"/api/me/enrolments/{run}");
        await second.PutAsync($"/api/me/enrolments/{run}");
        await SweepAtAsync(Closes.AddMinutes(1));
        Assert.Empty(await RowsAsync(run));

        app.MoveClockTo(Closes.AddHours(1));
        await first.DeleteAsync($"/api/me/enrolments/{run}");
        await second.DeleteAsync($"/api/me/enrolments/{run}");
        await SweepAtAsync(Closes.AddHours(2));
        await SweepAtAsync(Closes.AddHours(3));

        Assert.Contains("0/2", Assert.Single(await WarningsAsync(run)).Text);

        app.MoveClockTo(Closes.AddHours(4));
        var coordinator = await app.SignInAsync("Cas Coordinator", roles: ["coordinator"]);
        foreach (var learner in (Visitor[])[first, second])
        {
            Assert.True((await coordinator.PostAsync($"/api/runs/{run}/participants", new { mail = learner.Mail })).IsSuccessStatusCode);
        }

        await SweepAtAsync(Closes.AddHours(5));
        Assert.Single(await RowsAsync(run));

        await first.DeleteAsync($"/api/me/enrolments/{run}");
        await SweepAtAsync(Closes.AddHours(6));
        Assert.Equal(2, (await WarningsAsync(run)).Count);
    }

    private async Task SweepAtAsync(DateTimeOffset moment)
    {
        app.MoveClockTo(moment);
        await app.FireAsync("Sweep");
        await app.DrainAsync();
    }

    private async Task<IReadOnlyList<ReceivedMail>> WarningsAsync(string run) =>
        [.. (await app.ReadMailboxAsync("leren@rivierstad.example")).Where(mail => mail.Text!.Contains($"/{run}/", StringComparison.Ordinal))];

    private async Task<IReadOnlyList<OwedMail>> RowsAsync(string run) =>
        [.. (await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken)).Where(mail => mail.Key.Kind == "minimum-not-reached")];
}
