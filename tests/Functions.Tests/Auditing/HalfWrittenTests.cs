using System.Net;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Auditing;

/// <summary>
/// The two rows of a wish, and of a named manager, lie in two partitions and cannot be one transaction: which of them goes first decides
/// what a request leaves that died in between. Told twice, with that order and without: only the second time the auditor finds something.
/// </summary>
public sealed class HalfWrittenTests(FunctionsApp app)
{
    private const int MoreThanAllTries = 10;

    [Fact]
    public Task A_wish_that_stopped_half_way_is_not_counted_without_being_anybodys() => TellApartAsync(
        "wish-unordered", "Wishes", wisher => wisher.PostFormAsync("/api/pagina/wens/thema/" + SampleOperations.Theme, ("action", "wish")), callsFromTheSecondRow: 2);

    [Fact]
    public async Task A_manager_who_was_named_half_way_finds_every_learner_who_names_them()
    {
        var manager = await app.SignInAsync("Hanna Halverwege", roles: ["manager"]);
        await (await manager.GetAsync("/api/me")).AssertJsonAsync();

        await TellApartAsync(
            "team-unordered", "Teams", learner => learner.PostFormAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", manager.Mail)), callsFromTheSecondRow: 2);
    }

    private async Task TellApartAsync(string fault, string table, Func<Visitor, Task<HttpResponseMessage>> change, int callsFromTheSecondRow)
    {
        Assert.Empty(await LeftBehindAsync(table, change, callsFromTheSecondRow, fault: ""));
        Assert.NotEmpty(await LeftBehindAsync(table, change, callsFromTheSecondRow, fault));
    }

    /// <summary>What the auditor says of somebody whose change broke off before its second row.</summary>
    private async Task<IReadOnlyList<string>> LeftBehindAsync(string table, Func<Visitor, Task<HttpResponseMessage>> change, int callsFromTheSecondRow, string fault)
    {
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, TestContext.Current.CancellationToken);
        await using var process = await app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString, ["Academy__Faults"] = fault });
        var (whole, half) = (await app.SeenAsync($"Wessel Heel {table} {fault}", process.Address), await app.SeenAsync($"Hugo Half {table} {fault}", process.Address));
        var before = proxy.Requests;
        Assert.Equal(HttpStatusCode.SeeOther, (await change(whole)).StatusCode);
        var calls = proxy.Requests - before;

        proxy.Plan.Next([.. Enumerable.Repeat(StorageFault.None, calls - callsFromTheSecondRow), .. Enumerable.Repeat(StorageFault.ResetBefore, MoreThanAllTries)]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await change(half)).StatusCode);
        proxy.Plan.Mend();

        return await app.FindingsAboutAsync(await app.PersonOfAsync(half), table);
    }
}
