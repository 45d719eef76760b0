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
    public async Task Each_reason_that_keeps_somebody_out_stands_on_the_page_with_no_form_to_try()
    {
        var learner = await app.SignInAsync("Roos Reden");
        var first = await app.SignInAsync("Rik Reden");
        var full = app.Operations.Run("reden-vol", seats: 1, waitingList: false);
        await first.PutAsync($"/api/me/enrolments/{full}");
        (string Run, string Words)[] reasons =
        [
            (full, "Deze uitvoering is vol. Er is geen wachtlijst."),
            (app.Operations.Run("reden-eigen", openTo: "own", organiser: "duinrand"), "Deze uitvoering is alleen voor medewerkers van de organisator."),
            (app.Operations.Run("reden-dicht", day: "2027-02-04"), "De inschrijving voor deze uitvoering is gesloten."),
            (app.Operations.Run("reden-af", cancelled: "De docent is ziek."), "Deze uitvoering gaat niet door"),
        ];

        foreach (var (run, words) in reasons)
        {
            var page = await ReadAsync(await learner.GetAsync($"/api/pagina/inschrijving/{run}"));
            Assert.Contains(words, page);
            Assert.DoesNotContain("<form", page);

            var tried = await learner.PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "enrol"));
            Assert.Equal(HttpStatusCode.Conflict, tried.StatusCode);
            Assert.Contains("Fout: ", await ReadAsync(tried));
        }
    }

    [Fact]
    public async Task The_line_and_the_way_out_of_it_work_from_a_plain_form()
    {
        var run = app.Operations.Run("formulier-rij", seats: 1);
        var (seated, waiting) = (await app.SignInAsync("Zus Zit"), await app.SignInAsync("Wia Wacht"));
        await seated.PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "enrol"));

        Assert.Contains("Zet me op de wachtlijst", await ReadAsync(await waiting.GetAsync($"/api/pagina/inschrijving/{run}")));
        await waiting.PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "enrol"));
        Assert.Contains("Je staat op de wachtlijst, op plaats 1", await ReadAsync(await waiting.GetAsync($"/api/pagina/inschrijving/{run}")));
        await waiting.PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "cancel"));
        Assert.Contains("Je bent afgemeld", await ReadAsync(await waiting.GetAsync($"/api/pagina/inschrijving/{run}")));
    }

    [Fact]
    public async Task The_page_says_until_when_one_can_sign_up()
    {
        var run = app.Operations.Run("tot-wanneer");
        var learner = await app.SignInAsync("Tot Wanneer");

        Assert.Contains("Tot en met dinsdag 2 maart 2027", await ReadAsync(await learner.GetAsync($"/api/pagina/inschrijving/{run}")));
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
