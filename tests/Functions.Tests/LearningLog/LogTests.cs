using System.Net;
using Academy.Functions.LearningLog;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.LearningLog;

/// <summary>What somebody learned outside courses, in their own words.</summary>
public sealed class LogTests(FunctionsApp app)
{
    [Fact]
    public async Task An_entry_is_added_changed_and_removed_and_only_its_owner_sees_it()
    {
        var (learner, other) = (await app.SignInAsync("Loes Log"), await app.SignInAsync("Otto Ander"));
        var entry = new { what = "Bezwaar leren lezen", on = "2027-01-20", minutes = 90, course = SampleOperations.Course, competence = "luisteren", note = "Met een jurist." };

        Assert.Equal(HttpStatusCode.NoContent, (await learner.PutAsync("/api/me/log/loes0001", entry)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await learner.PutAsync("/api/me/log/loes0001", entry with { minutes = 30 })).StatusCode);

        var line = Assert.Single(await EntriesOfAsync(learner));
        Assert.Equal(("Bezwaar leren lezen", 30), (line.GetProperty("what").GetString(), line.GetProperty("minutes").GetInt32()));
        var page = await learner.PageAsync("/api/pagina/logboek");
        Assert.Contains("20 januari 2027 · 30 minuten · Heldere brieven schrijven · Luisteren en doorvragen", page);
        Assert.Empty(await EntriesOfAsync(other));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/api/pagina/logboek/loes0001")).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync("/api/me/log/loes0001")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync("/api/me/log/loes0001")).StatusCode);
        Assert.Empty(await EntriesOfAsync(learner));
    }

    [Fact]
    public async Task The_form_does_the_same_and_sent_twice_it_is_one_entry()
    {
        var learner = await app.SignInAsync("Loes Form");
        (string, string)[] fields = [("action", "save"), ("new", "1"), ("what", "Meegekeken aan de balie"), ("on", "2027-02-01"), ("minutes", ""), ("course", ""), ("competence", ""), ("note", "")];

        await Task.WhenAll(learner.PostFormAsync("/api/pagina/logboek/abcdefgh", fields), learner.PostFormAsync("/api/pagina/logboek/abcdefgh", fields));
        Assert.Single(await EntriesOfAsync(learner));
        Assert.Contains("Meegekeken aan de balie", await learner.PageAsync("/api/pagina/mijn"));

        Assert.Equal(HttpStatusCode.SeeOther, (await learner.PostFormAsync("/api/pagina/logboek/abcdefgh", ("action", "remove"))).StatusCode);
        Assert.Empty(await EntriesOfAsync(learner));
    }

    [Fact]
    public async Task A_mistake_is_shown_at_its_field_and_what_was_typed_stays()
    {
        var learner = await app.SignInAsync("Loes Mis");

        var answer = await learner.PostFormAsync("/api/pagina/logboek/abcdefgh", ("action", "save"), ("new", "1"), ("what", "x"), ("on", "2027-02-02"), ("note", "Bewaar mij <b>"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<title>Fout: ", page);
        Assert.Contains("href=\"#veld-what\"", page);
        Assert.Contains("href=\"#veld-on\"", page);
        Assert.Contains("id=\"veld-what-fout\"", page);
        Assert.Contains("Bewaar mij &lt;b&gt;", page);
    }

    [Theory]
    [InlineData("what", "x", "2027-01-01", null, null, null, null)]
    [InlineData("what", "lang", "2027-01-01", null, null, null, null)]
    [InlineData("on", "Iets", "2027-02-02", null, null, null, null)]
    [InlineData("on", "Iets", "gisteren", null, null, null, null)]
    [InlineData("on", "Iets", null, null, null, null, null)]
    [InlineData("minutes", "Iets", "2027-01-01", 0, null, null, null)]
    [InlineData("minutes", "Iets", "2027-01-01", 1441, null, null, null)]
    [InlineData("minutes", "Iets", "2027-01-01", -5, null, null, null)]
    [InlineData("course", "Iets", "2027-01-01", 5, "nergens", null, null)]
    [InlineData("competence", "Iets", "2027-01-01", 5, null, "nergens", null)]
    [InlineData("note", "Iets", "2027-01-01", 5, null, null, "lang")]
    public async Task A_wrong_value_is_refused_with_its_field(string field, string what, string? on, int? minutes, string? course, string? competence, string? note)
    {
        var learner = await app.SignInAsync("Loes Fout");
        var (longWhat, longNote) = (new string('a', LogRules.LongestWhat + 1), new string('a', LogRules.LongestNote + 1));

        var answer = await learner.PutAsync("/api/me/log/loesfout", new { what = what == "lang" ? longWhat : what, on, minutes, course, competence, note = note is null ? null : longNote });

        Assert.Equal(field, (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid")).GetProperty("field").GetString());
        Assert.Empty(await EntriesOfAsync(learner));
    }

    [Theory]
    [InlineData("kort")]
    [InlineData("met-streepje")]
    [InlineData("0123456789012345678901234567890123")]
    public async Task An_entry_has_a_plain_name(string id)
    {
        var learner = await app.SignInAsync("Loes Naam");

        var answer = await learner.PutAsync("/api/me/log/" + id, new { what = "Iets", on = "2027-01-01" });

        Assert.Equal("entry", (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid")).GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_full_log_takes_changes_and_no_more_entries()
    {
        var learner = await app.SignInAsync("Loes Vol");
        var (person, table) = (await app.PersonOfAsync(learner), new LogTable(app.Tables, TimeProvider.System));
        foreach (var number in Enumerable.Range(0, LogRules.MostEntries))
        {
            Assert.True(await table.TrySaveAsync(person, new LogEntry($"regel{number:000}", $"Iets {number}", new DateOnly(2027, 1, 1), null, null, null, null), TestContext.Current.CancellationToken));
        }

        await (await learner.PutAsync("/api/me/log/nogeentje", new { what = "Nog iets", on = "2027-01-01" })).AssertProblemAsync(HttpStatusCode.Conflict, "log-full");
        Assert.Equal(HttpStatusCode.NoContent, (await learner.PutAsync("/api/me/log/regel007", new { what = "Iets anders", on = "2027-01-01" })).StatusCode);
        Assert.Contains("Je logboek is vol", await learner.PageAsync("/api/pagina/logboek"));
        Assert.Contains("Bekijk alle 500 regels", await learner.PageAsync("/api/pagina/mijn"));
    }

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> EntriesOfAsync(Visitor learner) =>
        [.. (await (await learner.GetAsync("/api/me")).AssertJsonAsync()).GetProperty("log").EnumerateArray()];
}
