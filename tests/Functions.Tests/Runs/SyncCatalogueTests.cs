using System.Net;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Runs;

/// <summary>Runs that change in the content reach the tables and the people in them.</summary>
public sealed class SyncCatalogueTests(FunctionsApp app)
{
    [Fact]
    public async Task A_new_run_gets_its_seats_and_a_moment_to_look_at_its_evaluations()
    {
        var run = app.Operations.Run("nieuw", seats: 7);

        await app.FireAsync("SyncCatalogue");

        var row = await app.FreeSeatsAsync(run);
        Assert.Equal((7, 0), (row.Seats, row.Taken));
        Assert.Equal(new DateTimeOffset(2027, 3, 9, 14, 0, 0, TimeSpan.Zero), row.Ends);
    }

    [Fact]
    public async Task A_run_that_is_moved_tells_everyone_who_is_in_it_once()
    {
        var run = app.Operations.Run("verplaatst", seats: 1);
        var (seated, waiting) = (await app.SignInAsync("Vera Verzet"), await app.SignInAsync("Wim Wacht"));
        await seated.PutAsync($"/api/me/enrolments/{run}");
        await waiting.PutAsync($"/api/me/enrolments/{run}");

        app.Operations.Run("verplaatst", seats: 1, day: "2027-03-16");
        await app.FireAsync("SyncCatalogue");
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();

        Assert.Equal(new DateTimeOffset(2027, 3, 16, 14, 0, 0, TimeSpan.Zero), (await app.FreeSeatsAsync(run)).Ends);
        foreach (var person in (Visitor[])[seated, waiting])
        {
            var mail = Assert.Single(await app.ReadMailboxAsync(person.Mail), mail => mail.Subject.StartsWith("run-changed", StringComparison.Ordinal));
            Assert.Contains("dinsdag 16 maart 2027", mail.Text);
        }
    }

    [Fact]
    public async Task A_run_that_is_cancelled_tells_everyone_and_takes_nobody_in()
    {
        var run = app.Operations.Run("afgelast");
        var (inIt, late) = (await app.SignInAsync("Ans Afgelast"), await app.SignInAsync("Leo Laat"));
        await inIt.PutAsync($"/api/me/enrolments/{run}");

        app.Operations.Run("afgelast", cancelled: "De zaal is dicht.");
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();

        Assert.Single(await app.ReadMailboxAsync(inIt.Mail), mail => mail.Subject.StartsWith("run-cancelled", StringComparison.Ordinal));
        await (await late.PutAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.Conflict, "run-cancelled");
    }

    [Fact]
    public async Task Fewer_seats_than_are_taken_leave_those_who_are_in_and_come_down_as_people_leave()
    {
        var run = app.Operations.Run("krimp", seats: 3);
        var people = await app.SignInAllAsync("Krimp", 4);
        foreach (var person in people)
        {
            await person.PutAsync($"/api/me/enrolments/{run}");
        }

        app.Operations.Run("krimp", seats: 1);
        await app.FireAsync("SyncCatalogue");

        var row = await app.FreeSeatsAsync(run);
        Assert.Equal((3, 3), (row.Seats, row.Taken));

        await people[0].DeleteAsync($"/api/me/enrolments/{run}");
        var after = await app.FreeSeatsAsync(run);
        Assert.Equal((2, 2), (after.Seats, after.Taken));
        Assert.Equal("waitlisted", await app.StateOfAsync(people[3], run));
    }

    [Fact]
    public async Task A_cancellation_that_is_taken_back_is_told_too()
    {
        var run = app.Operations.Run("toch-wel");
        var inIt = await app.SignInAsync("Tonny Toch");
        await inIt.PutAsync($"/api/me/enrolments/{run}");
        app.Operations.Run("toch-wel", cancelled: "De zaal is dicht.");
        await app.FireAsync("SyncCatalogue");

        var page = await (await inIt.GetAsync($"/api/pagina/inschrijving/{run}")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Deze uitvoering gaat niet door", page);
        Assert.Contains("De zaal is dicht.", page);

        app.Operations.Run("toch-wel");
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();

        Assert.Single(await app.ReadMailboxAsync(inIt.Mail), mail => mail.Subject.StartsWith("run-changed", StringComparison.Ordinal));
    }

    /// <summary>More move up than one transaction holds; until the last of them has, no newcomer finds a seat.</summary>
    [Fact]
    public async Task Many_seats_let_the_whole_line_in_and_what_is_left_is_free()
    {
        var run = app.Operations.Run("groot", seats: 1);
        var people = await app.SignInAllAsync("Groot", 44);
        foreach (var person in people)
        {
            await person.PutAsync($"/api/me/enrolments/{run}");
        }

        app.Operations.Run("groot", seats: 50);
        await app.FireAsync("SyncCatalogue");

        var row = await app.FreeSeatsAsync(run);
        Assert.Equal((50, 44, 0), (row.Seats, row.Taken, row.Waiting));
        await app.AuditAsync([run]);
    }

    [Fact]
    public async Task More_seats_let_the_first_in_line_in()
    {
        var run = app.Operations.Run("groei", seats: 1);
        var people = await app.SignInAllAsync("Groei", 4);
        foreach (var person in people)
        {
            await person.PutAsync($"/api/me/enrolments/{run}");
        }

        app.Operations.Run("groei", seats: 3);
        await app.FireAsync("SyncCatalogue");
        await app.DrainAsync();

        var row = await app.FreeSeatsAsync(run);
        Assert.Equal((3, 3), (row.Seats, row.Taken));
        Assert.Contains(await app.ReadMailboxAsync(people[1].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
        Assert.Contains(await app.ReadMailboxAsync(people[2].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
        Assert.DoesNotContain(await app.ReadMailboxAsync(people[3].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Seats_are_told_to_anyone_for_the_runs_that_are_to_come()
    {
        var (coming, over) = (app.Operations.Run("komt", seats: 5), app.Operations.Run("geweest", day: "2027-01-12"));
        var own = app.Operations.Run("eigen-plekken", openTo: "own", organiser: "duinrand");
        var guest = new Visitor(app, "rivierstad", "guest", []);

        var seats = (await (await app.SendAsync(guest.RequestTo(HttpMethod.Get, "/api/seats"))).AssertJsonAsync()).GetProperty("runs");

        Assert.Equal("""{"free":5,"waiting":0}""", seats.GetProperty(coming).GetRawText());
        Assert.False(seats.TryGetProperty(over, out _));
        Assert.False(seats.TryGetProperty(own, out _));
    }
}
