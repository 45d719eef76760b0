using System.Net;
using System.Text.RegularExpressions;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

public sealed class ProgressTests(FunctionsApp app)
{
    [Fact]
    public async Task A_unit_that_was_done_is_remembered_with_its_evidence()
    {
        var learner = await app.SignInAsync("Pim Progress");

        var put = await learner.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        var progress = await (await learner.GetAsync("/api/me/progress/phishing")).AssertJsonAsync();

        Assert.Equal(HttpStatusCode.NoContent, put.StatusCode);
        var unit = progress.GetProperty("units")[0];
        Assert.Equal(("completed", "declared"), (unit.GetProperty("state").GetString(), unit.GetProperty("evidence").GetString()));
        Assert.Equal("notStarted", progress.GetProperty("units")[1].GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_one_masters_is_waived_with_its_reason()
    {
        var learner = await app.SignInAsync("Willemijn Kan");

        await learner.PutAsync("/api/me/progress/heldere-brieven/theorie", new { state = "waived", reason = "equivalentOutsideActivity" });
        var progress = await (await learner.GetAsync("/api/me/progress/heldere-brieven")).AssertJsonAsync();

        Assert.Equal("equivalentOutsideActivity", progress.GetProperty("units")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_meeting_cannot_be_declared_attended_by_oneself()
    {
        var learner = await app.SignInAsync("Zeg Ik");

        var answer = await learner.PutAsync("/api/me/progress/heldere-brieven/oefendag", new { state = "completed" });

        Assert.Equal("state", (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid")).GetProperty("field").GetString());
    }

    [Theory]
    [InlineData("equivalentAu", "Vrijgesteld na een andere cursus")]
    [InlineData("equivalentOutsideActivity", "Vrijgesteld door ervaring in het werk")]
    public async Task The_form_asks_where_it_was_learned(string reason, string words)
    {
        var learner = await app.SignInAsync("Reden " + reason);

        await learner.PostFormAsync("/api/pagina/voortgang/phishing", ("unit", "melden"), ("state", "waived"), ("reason", reason));

        Assert.Contains(words, await learner.PageAsync("/api/pagina/voortgang/phishing"));
        Assert.Equal("waived " + reason, (await learner.UnitsOfAsync("phishing"))["melden"]);
    }

    [Theory]
    [InlineData("testedOut")]
    [InlineData("administrative")]
    [InlineData("")]
    public async Task The_reasons_of_others_are_not_for_a_learner_to_give(string reason)
    {
        var learner = await app.SignInAsync("Reden Verzonnen");

        var answer = await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "waived", reason });

        Assert.Equal("reason", (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid")).GetProperty("field").GetString());
    }

    [Fact]
    public async Task Units_that_are_done_at_the_same_moment_all_count()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            Assert.Equal(5, await RaceAsync($"Samen {number}", null));
        }
    }

    [Fact]
    public async Task Without_the_guard_of_the_summary_the_race_loses_some()
    {
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "progress-unguarded" });

        var counted = new List<int>();
        foreach (var number in Enumerable.Range(1, 10))
        {
            counted.Add(await RaceAsync($"Zonder wacht {number}", unguarded.Address));
        }

        Assert.Contains(counted, count => count < 5);
        Assert.Contains((await app.ReportAsync(null)).Findings, finding => finding is { Invariant: "I3", Table: "People" });
    }

    [Fact]
    public async Task An_unknown_unit_is_not_found()
    {
        var learner = await app.SignInAsync("Unit Onbekend");

        await (await learner.PutAsync("/api/me/progress/phishing/nergens", new { state = "completed" })).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-unit");
    }

    [Fact]
    public async Task The_form_on_the_page_does_the_same()
    {
        var learner = await app.SignInAsync("Form Progress");

        var answer = await learner.PostFormAsync("/api/pagina/voortgang/phishing", ("unit", "herkennen"), ("state", "completed"));
        var page = await (await learner.GetAsync("/api/pagina/voortgang/phishing")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("1 van 2 onderdelen gedaan", page);
        Assert.Equal(3, Regex.Count(page, "<form method=\"post\" action=\"/api/pagina/voortgang/phishing\" data-enhance>"));
    }

    [Fact]
    public async Task My_learning_shows_the_next_step_first()
    {
        var run = app.Operations.Run("mijnleren");
        var learner = await app.SignInAsync("Mila Mijn");
        await learner.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await learner.PutAsync($"/api/me/enrolments/{run}");

        var page = await (await learner.GetAsync("/api/pagina/mijn")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Mila Mijn", page);
        var (next, planned, underWay) = (page.IndexOf("academy-next-step", StringComparison.Ordinal), page.IndexOf(">Gepland<", StringComparison.Ordinal), page.IndexOf(">Bezig<", StringComparison.Ordinal));
        Assert.True(next > 0 && next < planned && planned < underWay, page);
    }

    /// <summary>Five units at once; gives how many the summary counts.</summary>
    private async Task<int> RaceAsync(string name, Uri? process)
    {
        var learner = new Visitor(app, "rivierstad", name.Replace(' ', '-'), []) { Process = process };
        await learner.SignInAsync(name, SampleOperations.RivierstadTenant);
        await learner.GetAsync("/api/me");
        string[] units = ["theorie", "kop", "toon", "slot", "toepassen"];
        var answers = await Task.WhenAll(units.Select(unit => learner.PutAsync($"/api/me/progress/{SampleOperations.CourseWithQuiz}/{unit}", new { state = "completed" })));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode));
        return (await learner.SummaryOfAsync(SampleOperations.CourseWithQuiz))!.Value.Done;
    }
}
