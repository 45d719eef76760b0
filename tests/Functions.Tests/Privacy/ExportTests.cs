using Academy.Functions.Tests.People;
using Academy.Functions.Web;

namespace Academy.Functions.Tests.Privacy;

/// <summary>Everything that we hold about somebody, and nothing of a colleague.</summary>
public sealed class ExportTests(FunctionsApp app)
{
    [Fact]
    public async Task The_export_has_every_row_about_the_person()
    {
        var (run, self) = (app.Operations.Run("inzage"), await app.SignInAsync("Eva Export"));
        await self.PutAsync($"/api/me/enrolments/{run}");
        await self.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await self.PutAsync("/api/me/progress/phishing/melden", new { state = "waived", reason = "equivalentAu" });
        await app.FireAsync("Sweep");
        var person = await app.PersonOfAsync(self);
        var rows = (await StoredData.FindAsync(app, person)).Where(row => !row.StartsWith("Due ", StringComparison.Ordinal) && !row.StartsWith("Audit ", StringComparison.Ordinal));

        var export = await (await self.GetAsync("/api/me/export")).AssertJsonAsync();

        Assert.Equal(rows.Count(), export.GetProperty("data").GetArrayLength());
        var text = export.GetRawText();
        Assert.All(
            (string[])["Eva Export", self.Mail, run, "phishing herkennen", "phishing melden", "EquivalentAu", "Enrolled", "rivierstad"],
            mark => Assert.Contains(mark, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_export_as_a_table_opens_in_a_spreadsheet()
    {
        var self = await app.SignInAsync("Cees Vee");
        await self.SignInAsync("=1+1;\"Cees\" Vee", SampleOperations.RivierstadTenant);
        await self.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });

        var response = await self.GetAsync("/api/me/export?vorm=csv");

        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("attachment; filename=\"mijn-gegevens.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("wat;waarvoor;waarover;gegeven;waarde", lines[0]);
        Assert.Contains(lines, line => line.EndsWith(";naam;\"'=1+1;\"\"Cees\"\" Vee\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("stand: gedaan, vrijgesteld of nog te doen;Completed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_a_colleague_is_in_it()
    {
        var run = app.Operations.Run("inzage-samen");
        var (self, colleague) = (await app.SignInAsync("Ik Zelf"), await app.SignInAsync("Mijn Collega"));
        await self.PutAsync($"/api/me/enrolments/{run}");
        await colleague.PutAsync($"/api/me/enrolments/{run}");
        var other = await app.PersonOfAsync(colleague);

        var text = await (await self.GetAsync("/api/me/export")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mijn Collega", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("=SOM(A1)", "'=SOM(A1)")]
    [InlineData("+31", "'+31")]
    [InlineData("-1", "'-1")]
    [InlineData("@wie", "'@wie")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    [InlineData("twee\nregels", "\"twee\nregels\"")]
    public void A_cell_is_quoted_and_never_a_formula(string text, string cell) => Assert.Equal(cell + "\r\n", Csv.Of([[text]]));
}
