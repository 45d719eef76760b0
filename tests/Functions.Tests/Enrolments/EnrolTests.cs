using System.Net;

namespace Academy.Functions.Tests.Enrolments;

public sealed class EnrolTests(FunctionsApp app)
{
    [Fact]
    public async Task A_free_seat_goes_to_who_asks_and_is_confirmed_by_mail()
    {
        var run = app.Operations.Run("vrij");
        var learner = await app.SignInAsync("Sanne Vrij");

        var answer = await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        await app.DrainAsync();

        Assert.Equal("enrolled", answer.GetProperty("state").GetString());
        var mail = Assert.Single(await app.ReadMailboxAsync(learner.Mail));
        Assert.Equal("enrolled: Heldere brieven schrijven", mail.Subject);
        Assert.Contains("dinsdag 9 maart 2027, 11.00 tot 15.00 uur, Stadhuis Rivierstad", mail.Text);
        Assert.Contains($"/api/pagina/inschrijving/{run}", mail.Text);
    }

    /// <summary>Two courses became one: the runs of the one that went keep their keys, and are runs of the one that stayed.</summary>
    [Fact]
    public async Task A_run_under_a_former_id_of_its_course_is_signed_up_for_like_any_other()
    {
        var run = app.Operations.Run("samengevoegd", formerly: SampleOperations.FormerCourse);
        var learner = await app.SignInAsync("Sam Gevoegd");

        var answer = await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        await app.DrainAsync();

        Assert.Equal("enrolled", answer.GetProperty("state").GetString());
        Assert.Equal("enrolled: Beter schrijven", Assert.Single(await app.ReadMailboxAsync(learner.Mail)).Subject);
    }

    [Fact]
    public async Task Asking_twice_gives_one_seat_and_the_same_answer()
    {
        var run = app.Operations.Run("tweemaal", seats: 2);
        var learner = await app.SignInAsync("Tim Tweemaal");

        var first = await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        var second = await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();

        Assert.Equal(first.ToString(), second.ToString());
        Assert.Equal(1, (await app.FreeSeatsAsync(run)).Taken);
    }

    [Fact]
    public async Task A_full_run_puts_the_learner_on_the_waiting_list_in_order()
    {
        var run = app.Operations.Run("vol", seats: 1);
        var people = await app.SignInAllAsync("Vol", 3);
        await people[0].PutAsync($"/api/me/enrolments/{run}");

        var second = await (await people[1].PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        var third = await (await people[2].PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();

        Assert.Equal(("waitlisted", 1), (second.GetProperty("state").GetString(), second.GetProperty("placeInLine").GetInt32()));
        Assert.Equal(("waitlisted", 2), (third.GetProperty("state").GetString(), third.GetProperty("placeInLine").GetInt32()));
    }

    [Fact]
    public async Task A_seat_that_comes_free_goes_to_the_first_in_line_with_a_mail()
    {
        var run = app.Operations.Run("doorschuiven", seats: 1);
        var people = await app.SignInAllAsync("Doorschuiven", 3);
        foreach (var person in people)
        {
            await person.PutAsync($"/api/me/enrolments/{run}");
        }

        await (await people[0].DeleteAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        await app.DrainAsync();

        Assert.Equal("enrolled", await app.StateOfAsync(people[1], run));
        Assert.Equal("waitlisted", await app.StateOfAsync(people[2], run));
        Assert.Equal(1, (await app.FreeSeatsAsync(run)).Taken);
        Assert.Contains(await app.ReadMailboxAsync(people[1].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
        Assert.DoesNotContain(await app.ReadMailboxAsync(people[2].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_cancels_and_signs_up_again_stands_behind_the_others()
    {
        var run = app.Operations.Run("opnieuw", seats: 1);
        var people = await app.SignInAllAsync("Opnieuw", 2);
        await people[0].PutAsync($"/api/me/enrolments/{run}");
        await people[1].PutAsync($"/api/me/enrolments/{run}");

        await people[0].DeleteAsync($"/api/me/enrolments/{run}");
        var again = await (await people[0].PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();

        Assert.Equal("waitlisted", again.GetProperty("state").GetString());
        Assert.Equal("enrolled", await app.StateOfAsync(people[1], run));
    }

    [Fact]
    public async Task An_unknown_run_is_not_found()
    {
        var learner = await app.SignInAsync("Ursula Onbekend");

        await (await learner.PutAsync("/api/me/enrolments/heldere-brieven~bestaat-niet")).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-run");
    }

    [Fact]
    public async Task A_run_that_is_over_refuses()
    {
        var run = app.Operations.Run("voorbij", day: "2027-01-12");
        var learner = await app.SignInAsync("Vera Voorbij");

        await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.Conflict, "run-closed");
    }

    [Fact]
    public async Task A_full_run_without_a_waiting_list_refuses()
    {
        var run = app.Operations.Run("geenlijst", seats: 1, waitingList: false);
        var people = await app.SignInAllAsync("Geenlijst", 2);
        await people[0].PutAsync($"/api/me/enrolments/{run}");

        await (await people[1].PutAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.Conflict, "run-full");
    }

    [Fact]
    public async Task A_run_of_another_municipality_for_its_own_people_refuses()
    {
        var run = app.Operations.Run("eigen", openTo: "own", organiser: "duinrand");
        var learner = await app.SignInAsync("Eva Eigen");
        var colleague = await app.SignInAsync("Dirk Eigen", "duinrand");

        await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.Conflict, "run-not-open");
        await (await colleague.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
    }

    [Fact]
    public async Task A_cancelled_run_refuses()
    {
        var run = app.Operations.Run("vervallen", cancelled: "Te weinig aanmeldingen.");
        var learner = await app.SignInAsync("Vic Vervallen");

        await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.Conflict, "run-cancelled");
    }

    [Fact]
    public async Task Cancelling_what_one_was_never_in_is_not_found()
    {
        var run = app.Operations.Run("nooit");
        var learner = await app.SignInAsync("Nora Nooit");

        await (await learner.DeleteAsync($"/api/me/enrolments/{run}")).AssertProblemAsync(HttpStatusCode.NotFound, "not-enrolled");
    }
}
