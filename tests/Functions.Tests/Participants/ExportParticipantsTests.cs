using System.Text;

namespace Academy.Functions.Tests.Participants;

/// <summary>The list for a spreadsheet: opens with its letters right, and nothing in it is carried out.</summary>
public sealed class ExportParticipantsTests(FunctionsApp app)
{
    [Fact]
    public async Task A_spreadsheet_gets_the_mark_of_utf8_semicolons_and_lines_of_its_own()
    {
        var run = app.Operations.Run("export", seats: 1);
        await EnrolAsync(run, "Zoë Çelik", "export-1");
        await EnrolAsync(run, "Wia; \"Wacht\"", "export-2");
        var coordinator = await app.CoordinatorAsync("Coor Export");

        var answer = await coordinator.GetAsync($"/api/runs/{run}/participants.csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Naam;Gemeente;Status;Plaats op de wachtlijst\r\nZoë Çelik;rivierstad;Ingeschreven;\r\n\"Wia; \"\"Wacht\"\"\";rivierstad;Wachtlijst;1\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("deelnemers-heldere-brieven-export.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://kwaad.example\")")]
    [InlineData("+31612345678")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public async Task A_name_that_begins_as_a_formula_is_text(string name)
    {
        var run = app.Operations.Run($"formule-{(int)name[0]}");
        await EnrolAsync(run, name, $"formule-{(int)name[0]}");
        var coordinator = await app.CoordinatorAsync("Coor Formule");

        var line = (await coordinator.GetAsync($"/api/runs/{run}/participants.csv").ReadAsync()).Split("\r\n")[1];

        Assert.StartsWith("'", line.TrimStart('"'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_municipality_takes_away_its_own_people_only()
    {
        var run = app.Operations.Run("export-ander");
        await app.EnrolAsync(run, "Rik Export");
        await app.EnrolAsync(run, "Dirk Export", "duinrand");
        var other = await app.CoordinatorAsync("Coor Export", "duinrand");

        var text = await other.GetAsync($"/api/runs/{run}/participants.csv").ReadAsync();

        Assert.Contains("Dirk Export", text);
        Assert.DoesNotContain("Rik Export", text);
    }

    private async Task EnrolAsync(string run, string name, string userId)
    {
        var learner = new Visitor(app, "rivierstad", userId, []);
        await learner.SignInAsync(name, SampleOperations.RivierstadTenant);
        await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
    }
}
