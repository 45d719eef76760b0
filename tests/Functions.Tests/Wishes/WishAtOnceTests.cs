using System.Net;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Wishes;

/// <summary>
/// A wish is stored in two steps. What comes in between, from another device of the same person or because they are erased, leaves both
/// rows or neither: found by a million generated requests, of which one wish stayed counted that was nobody's.
/// </summary>
public sealed class WishAtOnceTests(FunctionsApp app)
{
    private const string Address = "/api/me/wishes/thema/" + SampleOperations.Theme;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Taking_it_back_while_it_is_stored_leaves_no_wish_that_is_nobodys()
    {
        Assert.Empty(await LeftBehindAsync("Wim Terug", other => other.DeleteAsync(Address), fault: ""));
        Assert.NotEmpty(await LeftBehindAsync("Wia Terug", other => other.DeleteAsync(Address), "wish-unsettled"));
    }

    [Fact]
    public async Task Being_erased_while_it_is_stored_leaves_no_wish_that_is_nobodys()
    {
        Assert.Empty(await LeftBehindAsync("Wim Weg", other => other.DeleteAsync("/api/me"), fault: ""));
        Assert.NotEmpty(await LeftBehindAsync("Wia Weg", other => other.DeleteAsync("/api/me"), "wish-unsettled"));
    }

    /// <summary>What the auditor says of a wish whose own row is there while somebody else acts, and that is counted after that.</summary>
    private async Task<IReadOnlyList<string>> LeftBehindAsync(string name, Func<Visitor, Task<HttpResponseMessage>> actAsync, string fault)
    {
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, TestContext.Current.CancellationToken);
        proxy.Delay = Pause;
        await using var process = await app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString, ["Academy__Faults"] = fault });
        var trial = await app.SeenAsync(name + " Proef", process.Address);
        var before = proxy.Requests;
        await WishAsync(trial);
        var calls = proxy.Requests - before;

        // From the end: the look afterwards (not when it is left out), the counted row, the own row, whose answer comes late.
        var wisher = await app.SeenAsync(name, process.Address);
        var person = await app.PersonOfAsync(wisher);
        proxy.Plan.Next([.. Enumerable.Repeat(StorageFault.None, calls - (fault.Length > 0 ? 2 : 3)), StorageFault.Slow]);
        var wish = WishAsync(wisher);
        await OwnRowAsync(person);
        Assert.True((await actAsync(new Visitor(app, "rivierstad", wisher.UserId, []))).IsSuccessStatusCode);
        Assert.False(wish.IsCompleted, "the wish did not wait for what came in between");
        await wish;

        return await app.FindingsAboutAsync(person, "Wishes");
    }

    private static async Task WishAsync(Visitor wisher) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await wisher.PostFormAsync("/api/pagina/wens/thema/" + SampleOperations.Theme, ("action", "wish"))).StatusCode);

    private async Task OwnRowAsync(string person)
    {
        var table = app.Tables.GetTableClient("Wishes");
        while (!(await table.GetEntityIfExistsAsync(person, "p|thema|" + SampleOperations.Theme, cancellationToken: TestContext.Current.CancellationToken)).HasValue)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
