using System.Net;
using Academy.Functions.Tests.Participants;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>From the list of a run to a unit that a colleague need not do, with nothing but forms.</summary>
public sealed class ExcusePagesTests(FunctionsApp app)
{
    [Fact]
    public async Task The_list_leads_to_a_form_that_excuses_and_one_that_takes_it_back()
    {
        var run = app.Operations.Run("vrijstellen");
        var learner = await app.EnrolAsync(run, "Vita Vrij");
        var coordinator = await app.CoordinatorAsync("Coor Vita");
        var path = await PathAsync(coordinator, run, "Vita Vrij");
        Assert.Contains(path, await coordinator.PageAsync($"/api/pagina/beheer/uitvoering/{run}"));

        var excused = await coordinator.PostFormAsync(path, ("unit", "oefendag"), ("state", "waived"));

        Assert.Equal((HttpStatusCode.SeeOther, path + "#onderdeel-oefendag"), (excused.StatusCode, excused.Headers.Location?.ToString()));
        Assert.Contains("Vrijgesteld door de coördinator", await coordinator.PageAsync(path));
        Assert.Equal("waived administrative", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);

        Assert.Equal(HttpStatusCode.SeeOther, (await coordinator.PostFormAsync(path, ("unit", "oefendag"), ("state", "notStarted"))).StatusCode);
        Assert.Equal("notStarted declared", (await learner.UnitsOfAsync(SampleOperations.Course))["oefendag"]);
    }

    [Fact]
    public async Task What_somebody_did_is_not_shown_and_asking_to_excuse_from_it_changes_nothing()
    {
        var run = app.Operations.Run("al-gedaan");
        var learner = await app.EnrolAsync(run, "Gerda Gedaan");
        var unit = (await learner.UnitsOfAsync(SampleOperations.Course)).Keys.First(one => one != "oefendag");
        Assert.True((await learner.PutAsync($"/api/me/progress/{SampleOperations.Course}/{unit}", new { state = "completed" })).IsSuccessStatusCode);
        var coordinator = await app.CoordinatorAsync("Coor Gerda");
        var path = await PathAsync(coordinator, run, "Gerda Gedaan");

        Assert.DoesNotContain("zelf opgegeven", await coordinator.PageAsync(path));
        var (excused, withdrawn) = (
            await coordinator.PostFormAsync(path, ("unit", unit), ("state", "waived")), await coordinator.PostFormAsync(path, ("unit", unit), ("state", "notStarted")));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (excused.StatusCode, withdrawn.StatusCode));
        Assert.Contains("Er is niets veranderd", await excused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("completed declared", (await learner.UnitsOfAsync(SampleOperations.Course))[unit]);
    }

    [Fact]
    public async Task Somebody_of_another_municipality_or_not_in_the_run_has_no_such_page()
    {
        var run = app.Operations.Run("vrij-elders");
        await app.EnrolAsync(run, "Age Anders", "duinrand");
        var (coordinator, outside) = (await app.CoordinatorAsync("Coor Age"), await app.SignInAsync("Ot Buiten"));
        var path = await PathAsync(coordinator, run, "Age Anders");

        Assert.DoesNotContain(path, await coordinator.PageAsync($"/api/pagina/beheer/uitvoering/{run}"));
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.PostFormAsync(path, ("unit", "oefendag"), ("state", "waived"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.GetAsync($"/api/pagina/beheer/uitvoering/{run}/vrijstellen/{await app.PersonOfAsync(outside)}")).StatusCode);
    }

    [Fact]
    public async Task A_coordinator_in_the_run_reads_that_they_cannot_excuse_themselves()
    {
        var run = app.Operations.Run("vrij-zelf");
        var coordinator = await app.CoordinatorAsync("Coor Zelve");
        await (await coordinator.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        var path = await PathAsync(coordinator, run, "Coor Zelve");

        Assert.DoesNotContain("<form", await coordinator.PageAsync(path));
        Assert.Equal(HttpStatusCode.Conflict, (await coordinator.PostFormAsync(path, ("unit", "oefendag"), ("state", "waived"))).StatusCode);
    }

    private static async Task<string> PathAsync(Visitor coordinator, string run, string name) =>
        $"/api/pagina/beheer/uitvoering/{run}/vrijstellen/{await coordinator.PersonAsync(run, name)}";
}
