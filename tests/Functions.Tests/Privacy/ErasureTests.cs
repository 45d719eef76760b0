using System.Net;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Privacy;

/// <summary>Somebody asks to be forgotten: afterwards no table and no queue knows of them, and the seat is a colleague's.</summary>
public sealed class ErasureTests(FunctionsApp app)
{
    [Fact]
    public async Task After_an_erasure_no_row_and_no_message_leads_to_the_person()
    {
        var (run, past) = (app.Operations.Run("wissen"), app.Operations.Run("wissen-toen", day: "2027-02-20"));
        var self = await app.SignInAsync("Wim Wissen");
        await self.PutAsync($"/api/me/enrolments/{run}");
        await self.PutAsync($"/api/me/enrolments/{past}");
        await self.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await self.PutAsync("/api/me/progress/phishing/melden", new { state = "completed" });
        await (await self.PutAsync($"/api/me/wishes/thema/{SampleOperations.Theme}")).AssertJsonAsync();
        Assert.Equal(HttpStatusCode.NoContent, (await self.PutAsync("/api/me/log/wissen01", new { what = "Boek gelezen", on = "2027-01-15" })).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await self.PutAsync("/api/me/lines/" + SampleOperations.Line)).StatusCode);
        var (boss, report) = (await app.SignInAsync("Baas Wissen", roles: ["manager"]), await app.SignInAsync("Lid Wissen"));
        await boss.GetAsync("/api/me");
        await report.GetAsync("/api/me");
        Assert.Equal(HttpStatusCode.SeeOther, (await self.PostFormAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", boss.Mail))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await report.PostFormAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", self.Mail))).StatusCode);
        await app.DrainAsync();
        var person = await app.PersonOfAsync(self);
        string[] marks = [person, "Wim Wissen", self.Mail, self.UserId];
        Assert.True((await StoredData.FindAsync(app, marks)).Count > 10);

        Assert.Equal(HttpStatusCode.NoContent, (await self.DeleteAsync("/api/me")).StatusCode);

        var left = await StoredData.FindAsync(app, marks);
        Assert.All(left.Where(row => !row.StartsWith("Audit ", StringComparison.Ordinal)), row => Assert.Contains("|Erase|", row, StringComparison.Ordinal));
        app.MoveClockTo(SampleOperations.Now.AddMinutes(30));
        await app.FireAsync("Sweep");
        await app.DrainAsync();
        app.MoveClockTo(SampleOperations.Now);
        // The trail keeps for its term who did what, as a number that leads to nobody any more.
        Assert.All(await StoredData.FindAsync(app, marks), row => Assert.StartsWith("Audit ", row, StringComparison.Ordinal));
        Assert.DoesNotContain(await StoredData.FindAsync(app, "Wim Wissen", self.Mail, self.UserId), row => row.StartsWith("Audit ", StringComparison.Ordinal));
        await (await self.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task The_seat_of_who_is_erased_goes_to_the_first_in_line()
    {
        var run = app.Operations.Run("wissen-plek", seats: 1);
        var (self, next) = (await app.SignInAsync("Plek Kwijt"), await app.SignInAsync("Plek Erbij"));
        await self.PutAsync($"/api/me/enrolments/{run}");
        await next.PutAsync($"/api/me/enrolments/{run}");

        await self.DeleteAsync("/api/me");

        Assert.Equal("enrolled", await Enrolments.EnrolmentQueries.StateOfAsync(app, next, run));
        var row = await app.Tables.GetTableClient("Runs").GetEntityAsync(run, "!", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, row.Value.GetInt32("Taken"));
    }

    [Fact]
    public async Task A_page_without_the_tick_erases_nothing_and_says_so()
    {
        var self = await app.SignInAsync("Toch Niet");
        await self.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });

        var response = await self.PostFormAsync("/api/pagina/mijn/wissen");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Er is niets gewist", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await self.GetAsync("/api/me")).StatusCode);
    }

    [Fact]
    public async Task A_page_with_the_tick_erases_and_shows_the_way_out()
    {
        var self = await app.SignInAsync("Wel Hoor");
        await self.GetAsync("/api/me");

        var response = await self.PostFormAsync("/api/pagina/mijn/wissen", ("zeker", "wissen"));

        Assert.Contains("/.auth/logout", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await self.GetAsync("/api/me")).StatusCode);
    }

    /// <summary>A session outlives the erasure of who has it, and anybody can call /api/roles with the ids of a colleague.</summary>
    [Fact]
    public async Task Nobody_becomes_a_colleague_with_the_session_that_an_erasure_left()
    {
        var (colleague, self) = (await app.SignInAsync("Col Blijft"), await app.SignInAsync("Wil Anders"));
        await colleague.GetAsync("/api/me");
        await self.GetAsync("/api/me");
        await self.DeleteAsync("/api/me");

        Assert.Equal("""{"roles":[]}""", await BecomeAsync(self, colleague));
        await (await self.GetAsync("/api/me")).AssertProblemAsync(HttpStatusCode.Unauthorized, "not-signed-in");
        Assert.Contains("learner", await self.SignInAsync("Wil Anders", SampleOperations.RivierstadTenant));
    }

    /// <summary>The positive control: without the guard (development build) that session reads what the colleague learns.</summary>
    [Fact]
    public async Task Without_the_guard_somebody_becomes_a_colleague()
    {
        var (colleague, self) = (await app.SignInAsync("Col Open"), await app.SignInAsync("Wil Open"));
        await colleague.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await self.GetAsync("/api/me");
        await self.DeleteAsync("/api/me");
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "erased-unguarded" });
        var there = new Visitor(app, "rivierstad", self.UserId, []) { Process = unguarded.Address };

        Assert.Equal("""{"roles":["learner"]}""", await BecomeAsync(there, colleague));
        Assert.Equal("phishing", (await (await there.GetAsync("/api/me")).AssertJsonAsync()).GetProperty("courses")[0].GetProperty("course").GetString());
    }

    /// <summary>Another process knows them for a minute longer, so they can sign up again after all is gone.</summary>
    [Fact]
    public async Task What_another_process_still_let_in_goes_with_the_second_erasure()
    {
        var run = app.Operations.Run("wissen-nog");
        await using var other = await app.AddProcessAsync(new Dictionary<string, string>());
        var self = await app.SignInAsync("Nog Binnen");
        var there = new Visitor(app, "rivierstad", self.UserId, []) { Process = other.Address };
        await self.PutAsync($"/api/me/enrolments/{run}");
        await there.GetAsync("/api/me");
        var person = await app.PersonOfAsync(self);
        await self.DeleteAsync("/api/me");
        Assert.True((await there.PutAsync($"/api/me/enrolments/{run}")).IsSuccessStatusCode);
        await app.AuditAsync([run]);

        app.MoveClockTo(SampleOperations.Now.AddMinutes(30));
        await app.FireAsync("Sweep");
        await app.DrainAsync();
        app.MoveClockTo(SampleOperations.Now);

        Assert.All(await StoredData.FindAsync(app, person), row => Assert.StartsWith("Audit ", row, StringComparison.Ordinal));
        Assert.Equal(0, (await Enrolments.EnrolmentQueries.FreeSeatsAsync(app, run)).Taken);
        await app.AuditAsync([run], drained: true, now: SampleOperations.Now.AddMinutes(30));
    }

    /// <summary>A municipality gives the address of who left to who came after them.</summary>
    [Fact]
    public async Task Erasing_who_had_an_address_before_leaves_who_has_it_now()
    {
        var (before, after) = (await app.SignInAsync("Eerst Adres"), await app.SignInAsync("Nu Adres"));
        await before.GetAsync("/api/me");
        using var session = after.RequestTo(HttpMethod.Get, "/api/me");
        var principal = new { identityProvider = "aad", userId = after.UserId, userDetails = before.Mail, userRoles = (string[])["authenticated", "learner"] };
        session.Headers.Add("x-ms-client-principal", Convert.ToBase64String(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(principal)));
        await app.SendAsync(session);

        await before.DeleteAsync("/api/me");

        var coordinator = await app.SignInAsync("Coor Adressen", roles: ["coordinator"]);
        var found = await coordinator.PostFormAsync("/api/pagina/beheer/collega", ("mail", before.Mail));
        Assert.EndsWith("/" + await app.PersonOfAsync(after), found.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_after_an_erasure_is_somebody_new()
    {
        var self = await app.SignInAsync("Nieuw Begin");
        await self.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        var before = await app.PersonOfAsync(self);
        await self.DeleteAsync("/api/me");

        await self.SignInAsync("Nieuw Begin", SampleOperations.RivierstadTenant);

        Assert.NotEqual(before, await app.PersonOfAsync(self));
        Assert.Equal(0, (await (await self.GetAsync("/api/me")).AssertJsonAsync()).GetProperty("courses").GetArrayLength());
    }

    private static Task<string> BecomeAsync(Visitor self, Visitor colleague) =>
        self.SignInAsync("Iemand Anders", SampleOperations.RivierstadTenant, "oid-" + colleague.UserId);
}
