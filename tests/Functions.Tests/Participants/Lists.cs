using System.Text.Json;
using Academy.Functions.Audit;
using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Participants;

/// <summary>What tests ask about the people of a run, and who looked at them.</summary>
internal static class Lists
{
    public static readonly DateTimeOffset Start = new(2027, 3, 9, 10, 0, 0, TimeSpan.Zero);

    public static async Task<IReadOnlyList<JsonElement>> ParticipantsAsync(this Visitor coordinator, string run) =>
        [.. (await (await coordinator.GetAsync($"/api/runs/{run}/participants")).AssertJsonAsync()).GetProperty("participants").EnumerateArray()];

    public static async Task<JsonElement> ParticipantAsync(this Visitor coordinator, string run, string name) =>
        Assert.Single(await coordinator.ParticipantsAsync(run), one => one.GetProperty("name").GetString() == name);

    public static async Task<string> PersonAsync(this Visitor coordinator, string run, string name) =>
        (await coordinator.ParticipantAsync(run, name)).GetProperty("person").GetString()!;

    public static async Task<string> StateAsync(this Visitor coordinator, string run, string name) =>
        (await coordinator.ParticipantAsync(run, name)).GetProperty("state").GetString()!;

    /// <summary>Somebody who signed in, was seen, and signed up.</summary>
    public static async Task<Visitor> EnrolAsync(this FunctionsApp app, string run, string name, string municipality = "rivierstad")
    {
        var learner = await app.SignInAsync(name, municipality);
        await (await learner.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        return learner;
    }

    public static Task<Visitor> CoordinatorAsync(this FunctionsApp app, string name, string municipality = "rivierstad") =>
        app.SignInAsync(name, municipality, ["coordinator"]);

    public static async Task<string> ReadAsync(this Task<HttpResponseMessage> response) =>
        await (await response).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<IReadOnlyList<TableEntity>> AuditOfAsync(this FunctionsApp app, string about)
    {
        var lines = new List<TableEntity>();
        await foreach (var line in app.Tables.GetTableClient("Audit").QueryAsync(TableClient.CreateQueryFilter($"Object eq {about}"), cancellationToken: TestContext.Current.CancellationToken))
        {
            lines.Add(line);
        }

        return lines;
    }

    internal static IEnumerable<string> ActionsOf(IEnumerable<TableEntity> lines) => lines.Select(line => $"{line.GetString("Action")}: {line.GetString("Result")}");

    internal static string Word(AuditAction action, string result) => $"{action}: {result}";
}
