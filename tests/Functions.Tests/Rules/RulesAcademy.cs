using System.Text.Json;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Rules;

/// <summary>An academy of its own: a rule for everybody would fire for the people of every other test.</summary>
public sealed class RulesAcademy : IAsyncLifetime
{
    internal FunctionsApp App { get; } = new();

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Signs somebody in and makes the first request of their session.</summary>
    internal async Task<Visitor> SignInAsync(string name, params string[] jobRoles)
    {
        var visitor = await App.SignInAsync(name);
        await visitor.GetAsync("/api/me");
        if (jobRoles.Length > 0)
        {
            await TakeAsync(visitor, jobRoles);
        }

        return visitor;
    }

    internal static async Task TakeAsync(Visitor visitor, params string[] jobRoles)
    {
        var response = await visitor.PutAsync("/api/me", new { jobRoles });
        Assert.Equal(System.Net.HttpStatusCode.NoContent, response.StatusCode);
    }

    /// <summary>What /api/me says that fired, as "rule 1 open".</summary>
    internal static async Task<IReadOnlyList<string>> FiredAsync(Visitor visitor) =>
        [.. (await MeAsync(visitor)).GetProperty("fired").EnumerateArray().Select(row => $"{row.GetProperty("rule").GetString()} {row.GetProperty("period").GetInt32()} {row.GetProperty("state").GetString()}").Order(StringComparer.Ordinal)];

    internal static async Task<JsonElement> MeAsync(Visitor visitor) => await (await visitor.GetAsync("/api/me")).AssertJsonAsync();

    /// <summary>The keys of what fired, as they are stored.</summary>
    internal async Task<IReadOnlyList<string>> RowsAsync(Visitor visitor)
    {
        var rows = new List<string>();
        var person = await App.PersonOfAsync(visitor);
        await foreach (var row in App.Tables.GetTableClient("People").QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {person} and RowKey ge {"r|"} and RowKey lt {"r}"}"), cancellationToken: TestContext.Current.CancellationToken))
        {
            rows.Add(row.RowKey);
        }

        return rows;
    }

    /// <summary>Two sweeps at once and one after them, with every message handed over twice: what is due, happens once.</summary>
    internal async Task SweepAtAsync(DateTimeOffset moment)
    {
        App.MoveClockTo(moment);
        await Task.WhenAll(App.FireAsync("Sweep"), App.FireAsync("Sweep"));
        await App.FireAsync("Sweep");
        await App.DrainAsync();
    }

    internal async Task NightAsync(DateTimeOffset moment)
    {
        App.MoveClockTo(moment);
        await App.FireAsync("Clean");
        await App.FireAsync("Sweep");
    }

    internal async Task<IReadOnlyList<ReceivedMail>> RemindersOfAsync(Visitor visitor) =>
        [.. (await App.ReadMailboxAsync(visitor.Mail)).Where(mail => mail.Subject.StartsWith("deadline-", StringComparison.Ordinal))];
}
