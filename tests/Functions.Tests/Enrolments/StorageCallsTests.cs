using System.Net;
using System.Text.Json;
using Academy.Functions.Tests.Racing;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.Enrolments;

/// <summary>What a sign-up costs in calls to storage, counted at the proxy by the trace id that each of them carries.</summary>
public sealed class StorageCallsTests(FunctionsApp app)
{
    [Theory]
    [InlineData("kosten-plek", 10, "enrolled")]
    [InlineData("kosten-rij", 0, "waitlisted")]
    public async Task A_sign_up_without_contention_takes_at_most_six_calls_whoever_it_is(string name, int seats, string state)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var run = app.Operations.Run(name, seats);
        await app.FireAsync("SyncCatalogue");
        var crowd = Crowd.Of(name.Length, 5);
        await crowd.SignInAsync(app.StorageConnection, cancellationToken);
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, cancellationToken);
        await using var process = await app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString });
        var calls = StorageCallsPerRequest.At(proxy);

        var counts = new List<int>();
        foreach (var racer in crowd.People)
        {
            var trace = Guid.NewGuid().ToString("N");
            using var request = racer.Ask(HttpMethod.Put, process.Address, $"/api/me/enrolments/{run}", trace);
            var answer = await (await app.SendAsync(request)).AssertJsonAsync();
            Assert.Equal(state, answer.GetProperty("state").GetString());
            int? place = answer.TryGetProperty("placeInLine", out var told) && told.ValueKind == JsonValueKind.Number ? told.GetInt32() : null;
            int? expected = state == "waitlisted" ? counts.Count + 1 : null;
            Assert.Equal(expected, place);
            counts.Add(calls.Of(trace));
        }

        Assert.All(counts, count => Assert.InRange(count, 4, 6));
    }

    [Fact]
    public async Task A_second_click_and_signing_off_and_on_again_are_answered_too()
    {
        var run = app.Operations.Run("kosten-heen-en-weer", seats: 1);
        var person = await app.SignInAsync("Kees Kosten");

        foreach (var (method, state) in ((HttpMethod, string)[])[(HttpMethod.Put, "enrolled"), (HttpMethod.Put, "enrolled"), (HttpMethod.Delete, "cancelled"), (HttpMethod.Delete, "cancelled"), (HttpMethod.Put, "enrolled")])
        {
            var answer = await app.SendAsync(person.SignedRequest(method, $"/api/me/enrolments/{run}"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(state, (await answer.AssertJsonAsync()).GetProperty("state").GetString());
        }

        Assert.Equal((1, 0), ((await app.FreeSeatsAsync(run)).Taken, (await app.FreeSeatsAsync(run)).Waiting ?? -1));
    }
}
