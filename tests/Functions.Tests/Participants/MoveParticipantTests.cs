using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Participants;

/// <summary>From one run of a course to another, in one action. These tests move the clock and put it back.</summary>
public sealed class MoveParticipantTests(FunctionsApp app) : IDisposable
{
    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task Somebody_has_a_seat_there_and_none_here_with_a_mail_of_both_and_again_changes_nothing()
    {
        var (from, to) = (app.Operations.Run("van"), app.Operations.Run("naar", day: "2027-04-13"));
        var learner = await app.EnrolAsync(from, "Vera Verplaatst");
        var coordinator = await app.CoordinatorAsync("Coor Verplaats");
        var person = await coordinator.PersonAsync(from, "Vera Verplaatst");
        await app.DrainAsync();

        var (first, second) = (await MoveAsync(coordinator, from, person, to), await MoveAsync(coordinator, from, person, to));
        await app.DrainAsync();

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (first.StatusCode, second.StatusCode));
        Assert.Equal(("cancelled", "enrolled"), (await app.StateOfAsync(learner, from), await app.StateOfAsync(learner, to)));
        Assert.Equal((0, 1), ((await app.FreeSeatsAsync(from)).Taken, (await app.FreeSeatsAsync(to)).Taken));
        Assert.Equal(
            ["cancelled: Heldere brieven schrijven", "enrolled: Heldere brieven schrijven", "enrolled: Heldere brieven schrijven"],
            (await app.ReadMailboxAsync(learner.Mail)).Select(mail => mail.Subject).Order());
        Assert.Contains(Lists.Word(AuditAction.ParticipantMoved, "Done"), Lists.ActionsOf(await app.AuditOfAsync($"{from}|{to}|{person}")));
    }

    [Fact]
    public async Task A_full_run_takes_nobody_without_the_tick_and_the_seat_here_is_kept()
    {
        var (from, to) = (app.Operations.Run("van-vol"), app.Operations.Run("naar-vol", seats: 1, day: "2027-04-13"));
        await app.EnrolAsync(to, "Zit Vol");
        var learner = await app.EnrolAsync(from, "Ver Vol");
        var coordinator = await app.CoordinatorAsync("Coor Vervol");
        var person = await coordinator.PersonAsync(from, "Ver Vol");

        await (await MoveAsync(coordinator, from, person, to)).AssertProblemAsync(HttpStatusCode.Conflict, "seats-taken");
        Assert.Equal("enrolled", await app.StateOfAsync(learner, from));

        Assert.Equal(HttpStatusCode.NoContent, (await MoveAsync(coordinator, from, person, to, aboveSeats: true)).StatusCode);
        Assert.Equal("enrolled", await app.StateOfAsync(learner, to));
    }

    [Fact]
    public async Task The_page_offers_the_other_runs_and_its_form_moves()
    {
        var (from, to) = (app.Operations.Run("van-pagina"), app.Operations.Run("naar-pagina", day: "2027-05-11"));
        await app.EnrolAsync(from, "Paula Pagina");
        var coordinator = await app.CoordinatorAsync("Coor Pagina");
        var person = await coordinator.PersonAsync(from, "Paula Pagina");
        var address = $"/api/pagina/beheer/uitvoering/{from}/verplaatsen/{person}";

        Assert.Contains("dinsdag 11 mei 2027", await coordinator.GetAsync(address).ReadAsync());
        var none = await coordinator.PostFormAsync(address);
        var answer = await coordinator.PostFormAsync(address, ("to", to));

        Assert.Equal(HttpStatusCode.BadRequest, none.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("enrolled", await coordinator.StateAsync(to, "Paula Pagina"));
    }

    [Fact]
    public async Task Nobody_is_moved_to_the_run_of_another_municipality_or_to_no_run_at_all()
    {
        var (from, theirs) = (app.Operations.Run("van-eigen"), app.Operations.Run("naar-hun", organiser: "duinrand"));
        await app.EnrolAsync(from, "Hanna Hun");
        var coordinator = await app.CoordinatorAsync("Coor Hun");
        var person = await coordinator.PersonAsync(from, "Hanna Hun");

        foreach (var to in (string[])[theirs, from, "heldere-brieven~nergens"])
        {
            var problem = await (await MoveAsync(coordinator, from, person, to)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
            Assert.Equal("to", problem.GetProperty("field").GetString());
        }
    }

    [Fact]
    public async Task Another_municipality_moves_nobody()
    {
        var (from, to) = (app.Operations.Run("van-ander"), app.Operations.Run("naar-ander", day: "2027-04-13"));
        await app.EnrolAsync(from, "Ada Ander", "duinrand");
        var other = await app.CoordinatorAsync("Coor Verander", "duinrand");
        var person = await other.PersonAsync(from, "Ada Ander");

        await (await MoveAsync(other, from, person, to)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/pagina/beheer/uitvoering/{from}/verplaatsen/{person}")).StatusCode);
        Assert.Equal("enrolled", await other.StateAsync(from, "Ada Ander"));
    }

    [Fact]
    public async Task Who_left_by_themselves_is_not_brought_in_elsewhere_and_who_began_stays()
    {
        var (from, to) = (app.Operations.Run("van-weg"), app.Operations.Run("naar-weg", day: "2027-04-13"));
        var left = await app.EnrolAsync(from, "Wessel Weg");
        await app.EnrolAsync(from, "Bram Begonnen");
        var coordinator = await app.CoordinatorAsync("Coor Weg");
        var (gone, began) = (await coordinator.PersonAsync(from, "Wessel Weg"), await coordinator.PersonAsync(from, "Bram Begonnen"));
        await left.DeleteAsync($"/api/me/enrolments/{from}");

        await (await MoveAsync(coordinator, from, gone, to)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-participant");
        app.MoveClockTo(Lists.Start);
        await (await MoveAsync(coordinator, from, began, to)).AssertProblemAsync(HttpStatusCode.Conflict, "run-started");
    }

    private static Task<HttpResponseMessage> MoveAsync(Visitor coordinator, string from, string person, string to, bool? aboveSeats = null)
    {
        var request = coordinator.SignedRequest(HttpMethod.Post, $"/api/runs/{from}/participants/{person}/move");
        request.Content = System.Net.Http.Json.JsonContent.Create(new { to, aboveSeats });
        return coordinator.SendAsync(request);
    }
}
