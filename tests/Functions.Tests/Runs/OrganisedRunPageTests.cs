using System.Net;
using Academy.Functions.Tests.Participants;

namespace Academy.Functions.Tests.Runs;

/// <summary>What a municipality organises, as its coordinators see it.</summary>
public sealed class OrganisedRunPageTests(FunctionsApp app)
{
    [Fact]
    public async Task The_page_has_the_own_runs_with_how_full_they_are_and_a_way_to_each()
    {
        var run = app.Operations.Run("overzicht", seats: 1, organiser: "rivierstad", day: "2027-06-07");
        var theirs = app.Operations.Run("overzicht-hun", organiser: "duinrand", day: "2027-06-07");
        await app.EnrolAsync(run, "Ovi Zicht");
        await app.EnrolAsync(run, "Ova Zicht");
        var coordinator = await app.CoordinatorAsync("Coor Overzicht");

        var page = await coordinator.GetAsync("/api/pagina/beheer?zoek=7+juni+2027").ReadAsync();

        Assert.Contains($"href=\"/api/pagina/beheer/uitvoering/{run}\"", page);
        Assert.Contains("1 van 1", page);
        Assert.Matches("Wachtlijst</span> 1</td>", page);
        Assert.Contains("Vol", page);
        Assert.DoesNotContain(theirs, page);
        Assert.DoesNotContain("Zicht", page);
    }

    [Fact]
    public async Task Runs_of_others_are_there_when_own_people_are_in_them()
    {
        var (joined, left) = (app.Operations.Run("elders-mee", seats: 1, organiser: "rivierstad", day: "2027-06-14"), app.Operations.Run("elders-zonder", organiser: "rivierstad", day: "2027-06-14"));
        await app.EnrolAsync(joined, "Eel Ders", "duinrand");
        await app.EnrolAsync(joined, "Ella Ders", "duinrand");
        await app.EnrolAsync(left, "Rie Ders");
        var coordinator = await app.CoordinatorAsync("Coor Elders Mee", "duinrand");

        var page = await coordinator.GetAsync("/api/pagina/beheer?zoek=14+juni+2027").ReadAsync();

        Assert.Contains($"href=\"/api/pagina/beheer/uitvoering/{joined}\"", page);
        Assert.Contains("Van je gemeente: 1 ingeschreven, 1 op de wachtlijst", page);
        Assert.DoesNotContain(left, page);
        Assert.Contains("Eel Ders", await coordinator.GetAsync($"/api/pagina/beheer/uitvoering/{joined}").ReadAsync());
    }

    [Fact]
    public async Task Searching_finds_by_the_words_of_course_place_and_date_and_says_when_there_is_nothing()
    {
        var run = app.Operations.Run("zoekbaar", day: "2027-07-19");
        var coordinator = await app.CoordinatorAsync("Coor Zoekt");

        Assert.Contains(run, await coordinator.GetAsync("/api/pagina/beheer?zoek=brieven+19+juli").ReadAsync());
        var nothing = await coordinator.GetAsync("/api/pagina/beheer?zoek=%3Cb%3E").ReadAsync();
        Assert.Contains("Geen geplande uitvoering met", nothing);
        Assert.DoesNotContain("<b>", nothing);
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_refused_on_a_page()
    {
        var coordinator = await app.CoordinatorAsync("Coor Lang");

        Assert.Equal(HttpStatusCode.BadRequest, (await coordinator.GetAsync("/api/pagina/beheer?zoek=" + new string('a', 101))).StatusCode);
    }

    [Fact]
    public async Task A_run_that_lately_ended_stands_apart_and_one_of_longAgo_is_gone()
    {
        var (lately, longAgo) = (app.Operations.Run("kort-geleden", day: "2027-01-25"), app.Operations.Run("lang-geleden", day: "2026-11-02"));
        var coordinator = await app.CoordinatorAsync("Coor Geleden");

        var page = await coordinator.GetAsync("/api/pagina/beheer").ReadAsync();

        Assert.True(page.IndexOf("Afgelopen acht weken", StringComparison.Ordinal) < page.IndexOf(lately, StringComparison.Ordinal));
        Assert.DoesNotContain(longAgo, page);
    }
}
