using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Mail;
using Academy.Functions.Tests.Enrolments;

namespace Academy.Functions.Tests.Participants;

/// <summary>Who was there, said by the organiser from the start of the first meeting. These tests move the clock and put it back.</summary>
public sealed class AttendanceTests(FunctionsApp app) : IDisposable
{
    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Theory]
    [InlineData("present", "attended")]
    [InlineData("absent", "absent")]
    [InlineData("none", "enrolled")]
    public async Task What_is_said_of_somebody_is_their_state_in_the_run_and_in_their_own_copy(string attendance, string state)
    {
        var run = app.Operations.Run($"aanwezig-{attendance}");
        var learner = await app.EnrolAsync(run, $"Aafke {attendance}");
        var coordinator = await app.CoordinatorAsync("Coor Aanwezig");
        app.MoveClockTo(Lists.Start);

        var answer = await MarkAsync(coordinator, run, await coordinator.PersonAsync(run, $"Aafke {attendance}"), attendance);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(state, await coordinator.StateAsync(run, $"Aafke {attendance}"));
        Assert.Equal(state, await app.StateOfAsync(learner, run));
    }

    [Fact]
    public async Task Who_was_there_has_done_the_unit_of_the_meeting_and_who_was_not_has_not()
    {
        var run = app.Operations.Run("aanwezig-onderdeel");
        var learner = await app.EnrolAsync(run, "Onno Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Onderdeel");
        app.MoveClockTo(Lists.Start);
        var person = await coordinator.PersonAsync(run, "Onno Aanwezig");

        await MarkAsync(coordinator, run, person, "present");
        Assert.Equal(("completed", "attended"), await UnitAsync(learner));

        await MarkAsync(coordinator, run, person, "absent");
        Assert.Equal("notStarted", (await UnitAsync(learner)).State);
    }

    [Fact]
    public async Task Who_was_absent_in_one_run_keeps_what_was_done_in_another()
    {
        var (done, missed) = (app.Operations.Run("aanwezig-toen"), app.Operations.Run("aanwezig-nu"));
        var learner = await app.EnrolAsync(done, "Toen Aanwezig");
        await learner.PutAsync($"/api/me/enrolments/{missed}");
        var coordinator = await app.CoordinatorAsync("Coor Toen");
        app.MoveClockTo(Lists.Start);
        var person = await coordinator.PersonAsync(done, "Toen Aanwezig");
        await MarkAsync(coordinator, done, person, "present");

        foreach (var attendance in (string[])["absent", "none", "present", "none"])
        {
            await MarkAsync(coordinator, missed, person, attendance);
            Assert.Equal(("completed", "attended"), await UnitAsync(learner));
        }

        await MarkAsync(coordinator, done, person, "none");
        Assert.Equal("notStarted", (await UnitAsync(learner)).State);
    }

    /// <summary>A mark that was taken back while its progress was not: the look at the run sees to that.</summary>
    [Fact]
    public async Task A_mark_that_was_taken_back_half_way_is_finished_by_the_sweep()
    {
        var run = app.Operations.Run("aanwezig-half");
        var learner = await app.EnrolAsync(run, "Hal Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Half");
        app.MoveClockTo(Lists.Start);
        var person = await coordinator.PersonAsync(run, "Hal Aanwezig");
        await MarkAsync(coordinator, run, person, "present");
        var row = (await app.Tables.GetTableClient("Runs").GetEntityAsync(run, "e|" + person, cancellationToken: TestContext.Current.CancellationToken)).Value;
        row["State"] = "Enrolled";
        row["ChangedAt"] = Lists.Start.AddMinutes(1);
        await app.Tables.GetTableClient("Runs").UpdateEntityAsync(row, row.ETag, cancellationToken: TestContext.Current.CancellationToken);

        app.MoveClockTo(Lists.Start.AddMinutes(5));
        await app.FireAsync("Sweep");

        Assert.Equal("notStarted", (await UnitAsync(learner)).State);
    }

    [Fact]
    public async Task Saying_it_again_or_something_else_changes_no_seat_and_sends_no_mail()
    {
        var run = app.Operations.Run("aanwezig-dubbel", seats: 1);
        await app.EnrolAsync(run, "Dub Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Dubbel");
        app.MoveClockTo(Lists.Start);
        var person = await coordinator.PersonAsync(run, "Dub Aanwezig");
        var mails = await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken);

        foreach (var attendance in (string[])["present", "present", "absent", "none", "present"])
        {
            Assert.Equal(HttpStatusCode.NoContent, (await MarkAsync(coordinator, run, person, attendance)).StatusCode);
        }

        Assert.Equal("attended", await coordinator.StateAsync(run, "Dub Aanwezig"));
        Assert.Equal(1, (await app.FreeSeatsAsync(run)).Taken);
        Assert.Equal(mails.Count, (await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task A_whole_class_that_is_tapped_at_once_is_all_there()
    {
        var run = app.Operations.Run("aanwezig-klas", seats: 12);
        foreach (var number in Enumerable.Range(1, 12))
        {
            await app.EnrolAsync(run, $"Klas {number}");
        }

        var coordinator = await app.CoordinatorAsync("Coor Klas");
        app.MoveClockTo(Lists.Start);
        var people = (await coordinator.ParticipantsAsync(run)).Select(one => one.GetProperty("person").GetString()!).ToList();

        await Task.WhenAll(people.Select(person => MarkAsync(coordinator, run, person, "present")));

        Assert.All(await coordinator.ParticipantsAsync(run), one => Assert.Equal("attended", one.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Before_the_first_meeting_nobody_was_there_yet()
    {
        var run = app.Operations.Run("aanwezig-vroeg");
        await app.EnrolAsync(run, "Vro Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Vroeg");
        app.MoveClockTo(Lists.Start.AddMinutes(-1));

        await (await MarkAsync(coordinator, run, await coordinator.PersonAsync(run, "Vro Aanwezig"), "present")).AssertProblemAsync(HttpStatusCode.Conflict, "run-not-started");
        Assert.Equal("enrolled", await coordinator.StateAsync(run, "Vro Aanwezig"));
    }

    [Fact]
    public async Task Who_has_no_seat_cannot_have_been_there()
    {
        var run = app.Operations.Run("aanwezig-rij", seats: 1);
        await app.EnrolAsync(run, "Rik Aanwezig");
        await app.EnrolAsync(run, "Ron Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Rij");
        app.MoveClockTo(Lists.Start);

        await (await MarkAsync(coordinator, run, await coordinator.PersonAsync(run, "Ron Aanwezig"), "present")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-participant");
        await (await MarkAsync(coordinator, run, "00000000000000000000000000000000", "present")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-participant");
        await (await MarkAsync(coordinator, run, "..%7Ce", "present")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-participant");
    }

    [Fact]
    public async Task Another_municipality_marks_nobody_not_even_its_own_people()
    {
        var run = app.Operations.Run("aanwezig-ander");
        await app.EnrolAsync(run, "Dorus Ander", "duinrand");
        var (coordinator, other) = (await app.CoordinatorAsync("Coor Ander"), await app.CoordinatorAsync("Coor Ander", "duinrand"));
        app.MoveClockTo(Lists.Start);
        var person = await other.PersonAsync(run, "Dorus Ander");

        await (await MarkAsync(other, run, person, "absent")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");

        Assert.Equal("enrolled", await coordinator.StateAsync(run, "Dorus Ander"));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"attendance":"misschien"}""")]
    [InlineData("null")]
    public async Task A_word_that_is_none_of_the_three_is_refused(string body)
    {
        var coordinator = await app.CoordinatorAsync("Coor Woord");
        var request = coordinator.SignedRequest(HttpMethod.Put, "/api/runs/heldere-brieven~x/participants/0123456789abcdef/attendance");
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var problem = await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");

        Assert.Equal("attendance", problem.GetProperty("field").GetString());
    }

    [Fact]
    public async Task The_form_of_one_colleague_marks_them_and_leads_back_to_them()
    {
        var run = app.Operations.Run("aanwezig-formulier");
        await app.EnrolAsync(run, "Fien Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Formulier");
        var page = $"/api/pagina/beheer/uitvoering/{run}";
        Assert.DoesNotContain("aria-pressed", await coordinator.GetAsync(page).ReadAsync());
        app.MoveClockTo(Lists.Start);
        var person = await coordinator.PersonAsync(run, "Fien Aanwezig");

        var answer = await coordinator.PostFormAsync(page, ("action", "attendance"), ("person", person), ("attendance", "present"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"{page}#deelnemer-{person}", answer.Headers.Location!.OriginalString);
        Assert.Contains("""value="none" data-mark="present" aria-pressed="true">Aanwezig""", await coordinator.GetAsync(page).ReadAsync());
    }

    [Fact]
    public async Task The_audit_trail_has_each_mark_with_its_outcome()
    {
        var run = app.Operations.Run("aanwezig-spoor");
        await app.EnrolAsync(run, "Stef Aanwezig");
        var coordinator = await app.CoordinatorAsync("Coor Markspoor");
        var person = await coordinator.PersonAsync(run, "Stef Aanwezig");
        await MarkAsync(coordinator, run, person, "present");
        app.MoveClockTo(Lists.Start);
        await MarkAsync(coordinator, run, person, "present");

        Assert.Equal(
            [Lists.Word(AuditAction.AttendanceMarked, "RunNotStarted"), Lists.Word(AuditAction.AttendanceMarked, "Marked")],
            Lists.ActionsOf(await app.AuditOfAsync($"{run}|{person}")));
    }

    private static Task<HttpResponseMessage> MarkAsync(Visitor coordinator, string run, string person, string attendance) =>
        coordinator.PutAsync($"/api/runs/{run}/participants/{person}/attendance", new { attendance });

    private static async Task<(string? State, string? Evidence)> UnitAsync(Visitor learner)
    {
        var progress = await (await learner.GetAsync($"/api/me/progress/{SampleOperations.Course}")).AssertJsonAsync();
        var unit = Assert.Single(progress.GetProperty("units").EnumerateArray(), unit => unit.GetProperty("id").GetString() == "oefendag");
        return (unit.GetProperty("state").GetString(), unit.TryGetProperty("evidence", out var evidence) ? evidence.GetString() : null);
    }
}
