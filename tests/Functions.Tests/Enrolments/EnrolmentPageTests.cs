using System.Net;

namespace Academy.Functions.Tests.Enrolments;

public sealed class EnrolmentPageTests(FunctionsApp app)
{
    [Fact]
    public async Task The_page_signs_nobody_up_by_being_looked_at()
    {
        var run = app.Operations.Run("kijken", seats: 3);
        var learner = await app.SignInAsync("Kim Kijken");

        var page = await ReadAsync(await learner.GetAsync($"/api/pagina/inschrijving/{run}"));

        Assert.Contains("Nog 3 plekken.", page);
        Assert.Contains("<title>Schrijf je in – Heldere brieven schrijven – rivierstad</title>", page);
        Assert.Null(await app.StateOfAsync(learner, run));
    }

    [Fact]
    public async Task A_plain_form_signs_up_and_leads_to_the_outcome()
    {
        var run = app.Operations.Run("formulier");
        var learner = await app.SignInAsync("Fem Formulier");

        var answer = await learner.PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "enrol"));
        var outcome = await ReadAsync(await learner.GetAsync(answer.Headers.Location!.OriginalString));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Je bent ingeschreven", outcome);
        Assert.Contains("Meld je af", outcome);
    }

    [Fact]
    public async Task A_script_gets_only_the_part_that_changes()
    {
        var run = app.Operations.Run("deel");
        var learner = await app.SignInAsync("Dex Deel");

        var part = await ReadAsync(await learner.GetAsync($"/api/pagina/inschrijving/{run}", fragment: true));

        Assert.StartsWith("<h1", part);
        Assert.DoesNotContain("<html", part);
    }

    [Fact]
    public async Task A_refused_form_says_why_on_the_same_page()
    {
        var run = app.Operations.Run("dicht", seats: 1, waitingList: false);
        var people = await app.SignInAllAsync("Dicht", 2);
        await people[0].PutAsync($"/api/me/enrolments/{run}");

        var answer = await people[1].PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "enrol"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Deze uitvoering is vol.", await ReadAsync(answer));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_so_on_a_page()
    {
        var run = app.Operations.Run("gast");
        var guest = new Visitor(app, "rivierstad", "nobody", []);

        var answer = await app.SendAsync(guest.RequestTo(HttpMethod.Get, $"/api/pagina/inschrijving/{run}"));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("Je bent niet ingelogd.", await ReadAsync(answer));
    }

    private static Task<string> ReadAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
