using System.Net;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>A coordinator excuses somebody from a unit, and it is written down who did that.</summary>
public sealed class ExcusePersonTests(FunctionsApp app)
{
    [Fact]
    public async Task A_unit_is_waived_as_administrative_and_can_be_asked_again()
    {
        var (coordinator, learner) = (await app.SignInAsync("Co Vrij", roles: ["coordinator"]), await app.SignInAsync("Vera Vrij"));
        var path = $"/api/people/{await app.PersonOfAsync(learner)}/progress/{SampleOperations.Course}/oefendag";

        Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync(path, new { state = "waived", reason = "administrative" })).StatusCode);
        Assert.Equal("waived administrative", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
        Assert.Contains("Vrijgesteld door de coördinator", await learner.PageAsync("/api/pagina/voortgang/" + SampleOperations.Course));

        Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync(path, new { state = "notStarted" })).StatusCode);
        Assert.Equal("notStarted declared", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
    }

    [Fact]
    public async Task Both_stand_in_the_audit_trail_and_doing_it_twice_is_one_line()
    {
        var (coordinator, learner) = (await app.SignInAsync("Co Spoor", roles: ["coordinator"]), await app.SignInAsync("Sven Spoor"));
        var person = await app.PersonOfAsync(learner);
        var path = $"/api/people/{person}/progress/phishing/melden";

        await coordinator.PutAsync(path, new { state = "waived" });
        await coordinator.PutAsync(path, new { state = "waived" });
        await coordinator.PutAsync(path, new { state = "notStarted" });

        var lines = new List<string>();
        await foreach (var line in app.Tables.GetTableClient("Audit").QueryAsync(TableClient.CreateQueryFilter($"Object eq {person + "|phishing|melden"}"), cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add($"{line.GetString("Action")} {line.GetString("Result")}");
        }

        Assert.Equal(["UnitExcused Done", "UnitExcuseWithdrawn Done"], lines);
    }

    [Fact]
    public async Task What_was_done_is_not_the_coordinators_to_take_away()
    {
        var (coordinator, learner) = (await app.SignInAsync("Co Blijf", roles: ["coordinator"]), await app.SignInAsync("Bram Blijf"));
        await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "completed" });

        var answer = await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(learner)}/progress/phishing/melden", new { state = "notStarted" });

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "progress-kept");
        Assert.Equal("completed declared", (await learner.UnitsOfAsync("phishing"))["melden"]);
    }

    [Fact]
    public async Task What_the_coordinator_gave_the_learner_cannot_take_back()
    {
        var (coordinator, learner) = (await app.SignInAsync("Co Terug", roles: ["coordinator"]), await app.SignInAsync("Teun Terug"));
        await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(learner)}/progress/phishing/melden", new { state = "waived" });

        await (await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "notStarted" })).AssertProblemAsync(HttpStatusCode.Conflict, "progress-kept");
        var page = await learner.PostFormAsync("/api/pagina/voortgang/phishing", ("unit", "melden"), ("state", "notStarted"));

        Assert.Equal(HttpStatusCode.Conflict, page.StatusCode);
        Assert.Contains("Dit onderdeel is al vastgelegd.", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("waived administrative", (await learner.UnitsOfAsync("phishing"))["melden"]);
    }

    [Fact]
    public async Task A_coordinator_of_another_municipality_does_not_even_learn_that_the_person_exists()
    {
        var (other, learner) = (await app.SignInAsync("Co Elders", "duinrand", ["coordinator"]), await app.SignInAsync("Eva Elders"));

        var answer = await other.PutAsync($"/api/people/{await app.PersonOfAsync(learner)}/progress/phishing/melden", new { state = "waived" });

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "unknown-person");
    }

    [Fact]
    public async Task A_coordinator_cannot_excuse_themselves()
    {
        var coordinator = await app.SignInAsync("Co Zelf", roles: ["coordinator"]);

        var answer = await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(coordinator)}/progress/phishing/melden", new { state = "waived" });

        await answer.AssertProblemAsync(HttpStatusCode.Conflict, "not-your-own-progress");
    }

    [Theory]
    [InlineData("completed", null, "phishing", "melden", HttpStatusCode.BadRequest, "invalid")]
    [InlineData("waived", "testedOut", "phishing", "melden", HttpStatusCode.BadRequest, "invalid")]
    [InlineData("waived", null, "nergens", "melden", HttpStatusCode.NotFound, "unknown-unit")]
    [InlineData("waived", null, "phishing", "nergens", HttpStatusCode.NotFound, "unknown-unit")]
    public async Task A_wish_that_makes_no_sense_is_refused(string state, string? reason, string course, string unit, HttpStatusCode status, string type)
    {
        var (coordinator, learner) = (await app.SignInAsync("Co Fout", roles: ["coordinator"]), await app.SignInAsync("Fenna Fout"));

        await (await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(learner)}/progress/{course}/{unit}", new { state, reason })).AssertProblemAsync(status, type);
    }
}
