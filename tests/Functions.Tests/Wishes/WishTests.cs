using System.Net;
using System.Text.Json;
using Academy.Functions.Tests.Participants;
using Academy.Functions.Wishes;

namespace Academy.Functions.Tests.Wishes;

/// <summary>"Ik wil dit ook": once per person, and told from five people of one municipality.</summary>
public sealed class WishTests(FunctionsApp app)
{
    private const string Theme = "thema/" + SampleOperations.Theme;
    private const string Unplanned = "cursus/" + SampleOperations.UnplannedCourse;

    [Fact]
    public async Task A_count_is_told_from_five_people_on_and_counts_everybody_once_per_municipality()
    {
        foreach (var number in Enumerable.Range(1, 4))
        {
            await WishAsync(await app.SignInAsync($"Wens {number}"), Unplanned);
            await WishAsync(await app.SignInAsync($"Wens {number}", "duinrand"), Unplanned);
        }

        var fifth = await app.SignInAsync("Wens 5");
        var coordinator = await app.CoordinatorAsync("Coor Wens");
        Assert.DoesNotContain("willen dit", await fifth.GetAsync("/api/pagina/wens/" + Unplanned).ReadAsync());
        Assert.DoesNotContain("Moeilijke gesprekken", await coordinator.GetAsync("/api/pagina/beheer/wensen").ReadAsync());

        var told = await WishAsync(fifth, Unplanned);
        var again = await WishAsync(fifth, Unplanned);

        Assert.Equal(5, told.GetProperty("count").GetInt32());
        Assert.Equal(5, again.GetProperty("count").GetInt32());
        Assert.Contains("5 collega&#x27;s van je gemeente willen dit", await fifth.GetAsync("/api/pagina/wens/" + Unplanned).ReadAsync());
        Assert.Contains("Moeilijke gesprekken", await coordinator.GetAsync("/api/pagina/beheer/wensen").ReadAsync());
        var elsewhere = await app.CoordinatorAsync("Coor Wens", "duinrand");
        Assert.DoesNotContain("Moeilijke gesprekken", await elsewhere.GetAsync("/api/pagina/beheer/wensen").ReadAsync());

        await fifth.DeleteAsync("/api/me/wishes/" + Unplanned);
        Assert.DoesNotContain("Moeilijke gesprekken", await coordinator.GetAsync("/api/pagina/beheer/wensen").ReadAsync());
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(0, null)]
    public void Fewer_than_five_are_never_told(int count, int? told) => Assert.Equal(told, WishRules.Told(count));

    [Fact]
    public async Task A_wish_is_ones_own_to_make_and_to_take_back_by_form()
    {
        var learner = await app.SignInAsync("Wim Wens");
        var page = "/api/pagina/wens/" + Theme;

        Assert.Contains("Ik wil dit ook", await learner.GetAsync(page).ReadAsync());
        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(page, ("action", "wish"))).StatusCode);
        Assert.Contains("Je wens staat genoteerd", await learner.GetAsync(page).ReadAsync());
        Assert.Contains("Ik wil dit ook", await (await app.SignInAsync("Ander Wens")).GetAsync(page).ReadAsync());

        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(page, ("action", "withdraw"))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync(page, ("action", "withdraw"))).StatusCode);
        Assert.Contains("Ik wil dit ook", await learner.GetAsync(page).ReadAsync());
    }

    [Fact]
    public async Task A_course_that_one_can_sign_up_for_or_begin_is_not_wished_for()
    {
        app.Operations.Run("wens-gepland", day: "2027-08-10");
        var learner = await app.SignInAsync("Gep Land");

        foreach (var course in (string[])[SampleOperations.Course, SampleOperations.SelfPacedCourse])
        {
            await (await learner.PutAsync($"/api/me/wishes/cursus/{course}")).AssertProblemAsync(HttpStatusCode.Conflict, "nothing-to-wish");
        }
    }

    [Theory]
    [InlineData("cursus/bestaat-niet")]
    [InlineData("thema/bestaat-niet")]
    [InlineData("leerlijn/heldere-taal")]
    public async Task What_the_edition_does_not_have_cannot_be_wished_for(string subject)
    {
        var learner = await app.SignInAsync("Onbe Kend");

        await (await learner.PutAsync("/api/me/wishes/" + subject)).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync("/api/pagina/wens/" + subject)).StatusCode);
    }

    private static async Task<JsonElement> WishAsync(Visitor learner, string subject) =>
        await (await learner.PutAsync("/api/me/wishes/" + subject)).AssertJsonAsync();
}
