namespace Academy.Functions.Tests.Agendas;

/// <summary>What mails tell the agenda of their reader, as ical.js reads it from the mail that the mailbox received.</summary>
public sealed class InvitationTests(FunctionsApp app) : IDisposable
{
    private static readonly DateTimeOffset Start = new(2027, 3, 9, 10, 0, 0, TimeSpan.Zero);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task A_seat_is_asked_into_the_agenda_with_all_that_one_needs_there()
    {
        var run = app.Operations.Run("uitnodiging");
        var learner = await app.SignInAsync("Uri Uitnodiging");
        await learner.PutAsync($"/api/me/enrolments/{run}");

        var told = await ToldAsync(learner);

        var shown = Assert.Single(told, one => one.Shown);
        var file = Assert.Single(told, one => !one.Shown);
        Assert.Equal("uitnodiging.ics", file.Name);
        Assert.Equal(shown, file with { Shown = true, Name = shown.Name });
        Assert.Equal(("REQUEST", 0, "CONFIRMED"), (shown.Method, shown.Sequence, shown.Status));
        Assert.Equal((Start, Start.AddHours(4)), (shown.Start, shown.End));
        Assert.Equal(("Heldere brieven schrijven", "Stadhuis Rivierstad"), (shown.Summary, shown.Location));
        Assert.Contains($"http://rivierstad.localhost:4280/api/pagina/inschrijving/{run}", shown.Description);
        Assert.Equal(("mailto:academie@rivierstad.example", "Rivierstad Academie"), (shown.Organizer, shown.OrganizerName));
        Assert.Equal(($"mailto:{learner.Mail}", "FALSE"), (shown.Attendee, shown.Rsvp));
        Assert.Matches("^[0-9a-f]{32}-1$", shown.Uid);
        Assert.InRange(shown.Stamp, SampleOperations.Now.AddSeconds(-1), SampleOperations.Now.AddMinutes(5));
    }

    [Fact]
    public async Task Enrolled_moved_cancelled_and_enrolled_again_is_one_event_whose_number_only_rises()
    {
        var told = await LifeOfAsync("levensloop", "Lies Levensloop", []);

        Assert.Equal(["enrolled", "run-changed", "cancelled", "enrolled"], told.Select(one => one.Mail));
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL", "REQUEST"], told.Select(one => one.Method));
        Assert.Single(told.Select(one => one.Uid).Distinct());
        Assert.Equal([0, 1, 2, 3], told.Select(one => one.Sequence));
        Assert.Equal([Start, Start.AddDays(7), Start.AddDays(7), Start.AddDays(7)], told.Select(one => one.Start));
    }

    /// <summary>The positive control: without the stored number (development build) an agenda cannot tell which came last.</summary>
    [Fact]
    public async Task Without_the_stored_number_it_does_not_rise()
    {
        var told = await LifeOfAsync("levensloop-zonder", "Loes Levensloop", new Dictionary<string, string> { ["Academy__Faults"] = "agenda-unguarded" });

        Assert.Equal([0, 0], told.Where(one => one.Mail is "enrolled").Select(one => one.Sequence));
    }

    [Fact]
    public async Task A_run_of_three_days_stands_in_the_agenda_three_times_and_a_day_that_goes_is_taken_out()
    {
        var run = app.Operations.Run("driedaags", days: 3);
        var learner = await app.SignInAsync("Dries Driedaags");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        var asked = (await ToldAsync(learner)).Where(one => one.Shown).ToList();

        app.Operations.Run("driedaags", days: 2);
        await app.FireAsync("SyncCatalogue");
        var changed = (await ToldAsync(learner)).Where(one => one.Mail == "run-changed").ToList();

        Assert.Equal(["-1", "-2", "-3"], asked.Select(one => one.Uid[32..]));
        Assert.Equal([Start, Start.AddDays(1), Start.AddDays(2)], asked.Select(one => one.Start));
        Assert.Equal("Heldere brieven schrijven (2 van 3)", asked[1].Summary);
        Assert.Equal([("-1", "REQUEST", 1), ("-2", "REQUEST", 1)], changed.Where(one => one.Shown).Select(one => (one.Uid[32..], one.Method, one.Sequence)));
        var gone = Assert.Single(changed, one => one.Method == "CANCEL");
        Assert.Equal((asked[2].Uid, 1, "CANCELLED", Start.AddDays(2), "afzegging.ics"), (gone.Uid, gone.Sequence, gone.Status, gone.Start, gone.Name));
    }

    [Fact]
    public async Task Who_waits_is_asked_nothing_until_there_is_a_seat()
    {
        var run = app.Operations.Run("wachtend", seats: 1);
        var (seated, waiting, leaving) = (await app.SignInAsync("Sara Zit"), await app.SignInAsync("Wout Wacht"), await app.SignInAsync("Lena Loopt"));
        foreach (var person in (Visitor[])[seated, waiting, leaving])
        {
            await person.PutAsync($"/api/me/enrolments/{run}");
        }

        await leaving.DeleteAsync($"/api/me/enrolments/{run}");
        app.Operations.Run("wachtend", seats: 1, day: "2027-03-16");
        await app.FireAsync("SyncCatalogue");
        Assert.Empty(await ToldAsync(waiting));
        Assert.Empty(await ToldAsync(leaving));

        await seated.DeleteAsync($"/api/me/enrolments/{run}");
        var promoted = Assert.Single(await ToldAsync(waiting), one => one.Shown);
        Assert.Equal(("promoted", "REQUEST", 0, Start.AddDays(7)), (promoted.Mail, promoted.Method, promoted.Sequence, promoted.Start));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_goes_out_of_the_agendas_that_hold_it_and_comes_back_with_a_higher_number()
    {
        var run = app.Operations.Run("uit-agenda", seats: 1);
        var (seated, waiting) = (await app.SignInAsync("Ulla Uit"), await app.SignInAsync("Wies Wacht"));
        await seated.PutAsync($"/api/me/enrolments/{run}");
        await waiting.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();

        app.Operations.Run("uit-agenda", seats: 1, cancelled: "De zaal is dicht.");
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();
        app.Operations.Run("uit-agenda", seats: 1);
        await app.FireAsync("SyncCatalogue");

        var told = (await ToldAsync(seated)).Where(one => one.Shown);
        Assert.Equal([("REQUEST", 0), ("CANCEL", 1), ("REQUEST", 2)], told.Select(one => (one.Method, one.Sequence)));
        Assert.Empty(await ToldAsync(waiting));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_before_the_first_mail_leaves_asks_for_nothing_and_takes_nothing_out()
    {
        var run = app.Operations.Run("te-laat-gevraagd");
        var learner = await app.SignInAsync("Tara Telaat");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        app.Operations.Run("te-laat-gevraagd", cancelled: "De zaal is dicht.");
        await app.FireAsync("SyncCatalogue");

        Assert.Empty(await ToldAsync(learner));
        Assert.StartsWith("run-cancelled", Assert.Single(await app.ReadMailboxAsync(learner.Mail)).Subject);
    }

    [Fact]
    public async Task Who_signs_off_before_the_first_mail_leaves_is_told_nothing_about_agendas()
    {
        var run = app.Operations.Run("bedenking");
        var learner = await app.SignInAsync("Bea Bedenking");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await learner.DeleteAsync($"/api/me/enrolments/{run}");

        Assert.Empty(await ToldAsync(learner));
    }

    [Fact]
    public async Task What_was_told_is_taken_out_also_when_the_mail_itself_was_cleared_away()
    {
        var run = app.Operations.Run("opgeruimd");
        var learner = await app.SignInAsync("Olga Opgeruimd");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();
        var mail = Assert.Single(await new Functions.Mail.Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken));
        await app.Tables.GetTableClient("Runs").DeleteEntityAsync(run, mail.Key.Row, mail.ETag, TestContext.Current.CancellationToken);

        await learner.DeleteAsync($"/api/me/enrolments/{run}");

        Assert.Equal(["REQUEST", "CANCEL"], (await ToldAsync(learner)).Where(one => one.Shown).Select(one => one.Method));
    }

    [Fact]
    public async Task A_run_that_moves_there_and_back_and_there_again_is_told_each_time()
    {
        var run = app.Operations.Run("heen-en-weer");
        var learner = await app.SignInAsync("Hein Heenenweer");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        foreach (var day in (string[])["2027-03-16", "2027-03-09", "2027-03-16"])
        {
            await app.DrainAsync();
            app.Operations.Run("heen-en-weer", day: day);
            await app.FireAsync("SyncCatalogue");
        }

        var told = (await ToldAsync(learner)).Where(one => one.Shown);
        Assert.Equal([(0, 9), (1, 16), (2, 9), (3, 16)], told.Select(one => (one.Sequence, one.Start.Day)));
    }

    /// <summary>Signed up at the shared academy, signed in at one's own later: calendars believe only the organiser they know.</summary>
    [Fact]
    public async Task The_organiser_stays_the_one_of_the_edition_one_signed_up_at()
    {
        var run = app.Operations.Run("zelfde-afzender");
        var shared = new Visitor(app, "academie", "zelf-gedeeld", []);
        await shared.SignInAsync("Zef Zelfde", SampleOperations.RivierstadTenant, "oid-zelfde");
        await shared.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();
        var own = new Visitor(app, "rivierstad", "zelf-eigen", []);
        await own.SignInAsync("Zef Zelfde", SampleOperations.RivierstadTenant, "oid-zelfde");
        await own.DeleteAsync($"/api/me/enrolments/{run}");

        Told[] told = [.. await ToldAsync(shared), .. await ToldAsync(own)];

        Assert.Equal(["REQUEST", "CANCEL"], told.Where(one => one.Shown).Select(one => one.Method));
        Assert.All(told, one => Assert.Equal("mailto:academie@academie.example", one.Organizer));
        Assert.Single(told.Select(one => one.Uid).Distinct());
    }

    private async Task<IReadOnlyList<Told>> LifeOfAsync(string name, string person, Dictionary<string, string> settings)
    {
        var run = app.Operations.Run(name);
        await using var process = await app.AddProcessAsync(settings);
        var learner = await app.SignInAsync(person);
        var atProcess = new Visitor(app, "rivierstad", learner.UserId, []) { Process = process.Address };
        await atProcess.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();
        app.Operations.Run(name, day: "2027-03-16");
        await app.FireAsync("SyncCatalogue", process.Address);
        await app.DrainAsync();
        await atProcess.DeleteAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();
        await atProcess.PutAsync($"/api/me/enrolments/{run}");
        return [.. (await ToldAsync(learner)).Where(one => one.Shown)];
    }

    private async Task<IReadOnlyList<Told>> ToldAsync(Visitor person)
    {
        await app.DrainAsync();
        return await app.ReadAgendaAsync(person);
    }
}
