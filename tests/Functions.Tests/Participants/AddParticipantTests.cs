using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Participants;

/// <summary>A coordinator gives a colleague a seat by mail address. These tests move the clock and put it back.</summary>
public sealed class AddParticipantTests(FunctionsApp app) : IDisposable
{
    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task A_colleague_who_signed_in_before_gets_a_seat_and_the_mail_as_always_once()
    {
        var run = app.Operations.Run("toevoegen");
        var colleague = await ColleagueAsync("Tobie Toevoegen");
        var coordinator = await app.CoordinatorAsync("Coor Toevoegen");

        var (first, second) = (await AddAsync(coordinator, run, colleague.Mail), await AddAsync(coordinator, run, colleague.Mail.ToUpperInvariant()));
        await app.DrainAsync();

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (first.StatusCode, second.StatusCode));
        Assert.Equal("enrolled", await app.StateOfAsync(colleague, run));
        Assert.Equal(1, (await app.FreeSeatsAsync(run)).Taken);
        Assert.Equal("enrolled: Heldere brieven schrijven", Assert.Single(await app.ReadMailboxAsync(colleague.Mail)).Subject);
        var person = await coordinator.PersonAsync(run, "Tobie Toevoegen");
        Assert.All(Lists.ActionsOf(await app.AuditOfAsync($"{run}|{person}")), line => Assert.Equal(Lists.Word(AuditAction.ParticipantAdded, "Enrolled"), line));
    }

    [Fact]
    public async Task Nobody_is_found_who_never_signed_in_or_works_elsewhere()
    {
        var run = app.Operations.Run("toevoegen-onbekend");
        var elsewhere = await ColleagueAsync("Eef Elders", "duinrand");
        var coordinator = await app.CoordinatorAsync("Coor Onbekend");

        await (await AddAsync(coordinator, run, "niemand@rivierstad.example")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-colleague");
        var problem = await (await AddAsync(coordinator, run, elsewhere.Mail)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-colleague");

        Assert.Contains("vraag je collega één keer in te loggen", problem.GetProperty("detail").GetString());
        Assert.Empty(await coordinator.ParticipantsAsync(run));
    }

    [Fact]
    public async Task A_sign_in_that_no_session_followed_makes_no_address_known()
    {
        var run = app.Operations.Run("toevoegen-beweerd");
        var claimed = await app.SignInAsync("Bas Beweerd");
        var coordinator = await app.CoordinatorAsync("Coor Beweerd");

        await (await AddAsync(coordinator, run, claimed.Mail)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-colleague");
    }

    [Fact]
    public async Task Above_the_seats_only_when_that_is_said_and_that_seat_goes_when_one_comes_free()
    {
        var run = app.Operations.Run("toevoegen-vol", seats: 1);
        var seated = await app.EnrolAsync(run, "Sara Vol");
        await app.EnrolAsync(run, "Wanda Vol");
        var extra = await ColleagueAsync("Ed Extra");
        var coordinator = await app.CoordinatorAsync("Coor Vol");

        await (await AddAsync(coordinator, run, extra.Mail)).AssertProblemAsync(HttpStatusCode.Conflict, "seats-taken");
        Assert.Equal(1, (await app.FreeSeatsAsync(run)).Taken);
        Assert.Equal(HttpStatusCode.NoContent, (await AddAsync(coordinator, run, extra.Mail, aboveSeats: true)).StatusCode);

        var row = await app.FreeSeatsAsync(run);
        Assert.Equal((2, 2, 0), (row.Taken, row.Seats, row.Free));
        await seated.DeleteAsync($"/api/me/enrolments/{run}");
        row = await app.FreeSeatsAsync(run);
        Assert.Equal((1, 1), (row.Taken, row.Seats));
        Assert.Equal("waitlisted", await coordinator.StateAsync(run, "Wanda Vol"));
    }

    [Fact]
    public async Task Somebody_from_the_line_gets_the_seat_and_leaves_the_line()
    {
        var run = app.Operations.Run("toevoegen-rij", seats: 1);
        await app.EnrolAsync(run, "Sjors Rij");
        var waiting = await app.EnrolAsync(run, "Wil Rij");
        var coordinator = await app.CoordinatorAsync("Coor Rij");

        Assert.Equal(HttpStatusCode.NoContent, (await AddAsync(coordinator, run, waiting.Mail, aboveSeats: true)).StatusCode);

        Assert.Equal("enrolled", await coordinator.StateAsync(run, "Wil Rij"));
        Assert.Equal(2, (await app.FreeSeatsAsync(run)).Taken);
    }

    [Fact]
    public async Task Who_comes_in_at_the_door_can_be_added_until_the_end_and_not_after()
    {
        var run = app.Operations.Run("toevoegen-deur");
        var (early, late) = (await ColleagueAsync("Ellen Deur"), await ColleagueAsync("Lot Deur"));
        var coordinator = await app.CoordinatorAsync("Coor Deur");

        app.MoveClockTo(Lists.Start.AddHours(1));
        Assert.Equal(HttpStatusCode.NoContent, (await AddAsync(coordinator, run, early.Mail)).StatusCode);
        app.MoveClockTo(Lists.Start.AddHours(4));
        await (await AddAsync(coordinator, run, late.Mail)).AssertProblemAsync(HttpStatusCode.Conflict, "run-over");
    }

    /// <summary>A mail that waited until the run was over tells nothing any more.</summary>
    [Fact]
    public async Task Of_a_seat_in_what_is_over_by_now_nobody_is_told()
    {
        var run = app.Operations.Run("toevoegen-voorbij");
        var colleague = await ColleagueAsync("Nel Voorbij");
        var coordinator = await app.CoordinatorAsync("Coor Voorbij");
        app.MoveClockTo(Lists.Start.AddHours(1));
        await AddAsync(coordinator, run, colleague.Mail);

        app.MoveClockTo(Lists.Start.AddHours(5));
        await app.DrainAsync();

        var mail = Assert.Single(await new Academy.Functions.Mail.Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken), mail => mail.Key.Kind == "enrolled");
        Assert.Equal(("Skipped", "run-over"), (mail.State.ToString(), mail.Reason));
    }

    [Fact]
    public async Task Another_municipality_adds_nobody_to_the_run_of_the_organiser()
    {
        var run = app.Operations.Run("toevoegen-ander");
        var own = await ColleagueAsync("Otto Ander", "duinrand");
        var other = await app.CoordinatorAsync("Coor Toevoegen", "duinrand");

        await (await AddAsync(other, run, own.Mail)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");
        Assert.Null(await app.StateOfAsync(own, run));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen adres")]
    [InlineData("@rivierstad.example")]
    [InlineData("a b@rivierstad.example")]
    public async Task What_cannot_be_an_address_is_refused_at_its_field(string mail)
    {
        var run = app.Operations.Run("toevoegen-fout");
        var coordinator = await app.CoordinatorAsync("Coor Fout");

        var problem = await (await AddAsync(coordinator, run, mail)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
        var page = await coordinator.PostFormAsync($"/api/pagina/beheer/uitvoering/{run}", ("action", "add"), ("mail", mail));

        Assert.Equal("mail", problem.GetProperty("field").GetString());
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("<title>Fout: Deelnemers", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_address_and_nothing_that_can_be_tried_for_one_lies_in_a_key()
    {
        var colleague = await ColleagueAsync("Sleutel Loos");
        var keys = "";
        await foreach (var row in app.Tables.GetTableClient("Identities").QueryAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            keys += $"{row.PartitionKey} {row.RowKey} {row.GetString("Partition")}\n";
        }

        var plain = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(colleague.Mail.ToLowerInvariant()));
        Assert.DoesNotContain("@", keys, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToHexStringLower(plain), keys, StringComparison.Ordinal);
        Assert.Matches("(?m)^[0-9a-f]{64} a ", keys);
    }

    private static Task<HttpResponseMessage> AddAsync(Visitor coordinator, string run, string mail, bool? aboveSeats = null)
    {
        var request = coordinator.SignedRequest(HttpMethod.Post, $"/api/runs/{run}/participants");
        request.Content = System.Net.Http.Json.JsonContent.Create(new { mail, aboveSeats });
        return coordinator.SendAsync(request);
    }

    /// <summary>Somebody whose session was seen.</summary>
    private async Task<Visitor> ColleagueAsync(string name, string municipality = "rivierstad")
    {
        var colleague = await app.SignInAsync(name, municipality);
        await (await colleague.GetAsync("/api/me")).AssertJsonAsync();
        return colleague;
    }
}
