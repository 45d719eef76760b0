using System.Net;
using System.Text.Json;
using Academy.Functions.Audit;
using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Progress;
using Academy.Functions.Rules;

namespace Academy.Functions.Tests.People;

/// <summary>What tests ask about people and their progress.</summary>
internal static class PeopleQueries
{
    /// <summary>A learner of Rivierstad at a process that knows already who they are, and need not read that again.</summary>
    public static async Task<Visitor> SeenAsync(this FunctionsApp app, string name, Uri process)
    {
        var visitor = new Visitor(app, "rivierstad", (await app.SignInAsync(name.Trim())).UserId, []) { Process = process };
        await (await visitor.GetAsync("/api/me")).AssertJsonAsync();
        return visitor;
    }

    /// <summary>The random id of somebody who signed in.</summary>
    public static async Task<string> PersonOfAsync(this FunctionsApp app, Visitor visitor, string edition = "rivierstad")
    {
        await visitor.GetAsync("/api/me");
        var row = await app.Tables.GetTableClient("Identities").GetEntityAsync(edition, "u|" + visitor.UserId, cancellationToken: TestContext.Current.CancellationToken);
        return row.Value.GetString("Person")!;
    }

    /// <summary>Each unit as "completed declared" or "waived testedOut".</summary>
    public static async Task<IReadOnlyDictionary<string, string>> UnitsOfAsync(this Visitor visitor, string course)
    {
        var progress = await (await visitor.GetAsync("/api/me/progress/" + course)).AssertJsonAsync();
        return progress.GetProperty("units").EnumerateArray().ToDictionary(unit => unit.GetProperty("id").GetString()!, WordsOf);
    }

    /// <summary>What /api/me says of one course: done and of; null when it says nothing.</summary>
    public static async Task<(int Done, int Of)?> SummaryOfAsync(this Visitor visitor, string course)
    {
        var me = await (await visitor.GetAsync("/api/me")).AssertJsonAsync();
        return me.GetProperty("courses").EnumerateArray()
            .Where(line => line.GetProperty("course").GetString() == course)
            .Select(line => ((int, int)?)(line.GetProperty("done").GetInt32(), line.GetProperty("of").GetInt32()))
            .SingleOrDefault();
    }

    public static async Task<string> PageAsync(this Visitor visitor, string path)
    {
        var response = await visitor.GetAsync(path);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {page}");
        return WebUtility.HtmlDecode(page);
    }

    /// <summary>Changes progress as the app does, over the same storage.</summary>
    public static ChangeProgress ChangeProgress(this FunctionsApp app) =>
        new(
            new ProgressTable(app.Tables),
            new RequiredCourses(new OperationsFolder(app.Operations.Folder), new FiredTable(app.Tables, TimeProvider.System), new DueTable(app.Tables, TimeProvider.System), TimeProvider.System),
            new DueTable(app.Tables, TimeProvider.System),
            new BadgeTable(app.Tables, TimeProvider.System),
            new AuditTrail(app.Tables, TimeProvider.System),
            TimeProvider.System);

    public static Course CourseOf(this FunctionsApp app, string id) => new OperationsFolder(app.Operations.Folder).Current.FindCourse(id)!;

    private static string WordsOf(JsonElement unit)
    {
        var (state, evidence) = (unit.GetProperty("state").GetString(), unit.TryGetProperty("evidence", out var how) ? " " + how.GetString() : "");
        return state == "waived" ? $"waived {unit.GetProperty("reason").GetString()}" : state + evidence;
    }
}
