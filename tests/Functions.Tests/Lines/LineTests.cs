using System.Net;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Lines;

/// <summary>Learning lines that somebody follows, and what is left of them.</summary>
public sealed class LineTests(FunctionsApp app)
{
    private const string Page = $"/api/pagina/leerlijn/{SampleOperations.Line}";

    [Fact]
    public async Task My_learning_shows_what_is_left_step_by_step_with_the_next_course_first()
    {
        var learner = await app.SignInAsync("Lien Lijn");
        await learner.PutAsync("/api/me/lines/" + SampleOperations.Line);
        await learner.PutAsync("/api/me/lines/" + SampleOperations.Line);
        foreach (var unit in new[] { "theorie", "oefendag", "toepassen" })
        {
            await learner.PutAsync($"/api/me/progress/{SampleOperations.Course}/{unit}", new { state = "waived", reason = "equivalentAu" });
        }

        var line = Assert.Single((await (await learner.GetAsync("/api/me")).AssertJsonAsync()).GetProperty("lines").EnumerateArray());
        var page = await learner.PageAsync("/api/pagina/mijn");

        Assert.Equal((1, 2, "beter-schrijven"), (line.GetProperty("done").GetInt32(), line.GetProperty("of").GetInt32(), line.GetProperty("next").GetString()));
        Assert.Contains("1 van 2 cursussen afgerond", page);
        Assert.Contains("De volgende cursus van je leerlijn Schrijven", page);
        Assert.Contains("<strong>Begin</strong> <span class=\"academy-meta\">klaar</span>", page);
    }

    [Fact]
    public async Task The_form_follows_and_stops_and_a_fragment_is_the_part_alone()
    {
        var learner = await app.SignInAsync("Lien Form");

        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(Page, ("action", "follow"))).StatusCode);
        Assert.Contains("Je volgt deze leerlijn", await learner.PageAsync(Page));
        var part = await (await learner.GetAsync(Page, fragment: true)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<h1", part);

        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(Page, ("action", "unfollow"))).StatusCode);
        Assert.Contains("Volg deze leerlijn", await learner.PageAsync(Page));
        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync("/api/me/lines/" + SampleOperations.Line)).StatusCode);
    }

    [Fact]
    public async Task A_line_that_was_renamed_is_still_followed_and_can_be_left()
    {
        var learner = await app.SignInAsync("Lien Oud");
        var person = await app.PersonOfAsync(learner);
        await app.Tables.GetTableClient("People").UpsertEntityAsync(
            new TableEntity(person, "f|taal") { ["At"] = SampleOperations.Now }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("Je volgt deze leerlijn", await learner.PageAsync("/api/pagina/leerlijn/taal"));
        await learner.DeleteAsync("/api/me/lines/" + SampleOperations.Line);

        Assert.Contains("Volg deze leerlijn", await learner.PageAsync(Page));
    }

    [Theory]
    [InlineData("nergens")]
    [InlineData("elders")]
    public async Task A_line_that_the_edition_does_not_have_is_not_found(string line)
    {
        var learner = await app.SignInAsync("Lien Nergens");

        await (await learner.PutAsync("/api/me/lines/" + line)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-line");
        await (await learner.DeleteAsync("/api/me/lines/" + line)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-line");
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync("/api/pagina/leerlijn/" + line)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await learner.PostFormAsync(Page, ("action", "iets"))).StatusCode);
    }
}
