using System.Net;
using Academy.Functions.Catalogue;
using Academy.Functions.Identities;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http;

namespace Academy.Functions.Tests.Web;

/// <summary>One sender who does too much waits; a colleague notices nothing.</summary>
public sealed class RateLimitTests(FunctionsApp app)
{
    private const int Attempts = 100;
    private const int Burst = 60;

    [Fact]
    public async Task Too_many_changes_in_a_row_get_429_and_say_when_to_come_back()
    {
        var eager = await app.SignInAsync("Eager Bever");
        var answers = await Task.WhenAll(Enumerable.Range(0, Attempts).Select(_ => eager.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" })));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();

        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent), Burst, Attempts - 1);
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60));
        await refused[0].AssertProblemAsync(HttpStatusCode.TooManyRequests, "too-many");
    }

    [Fact]
    public async Task A_colleague_of_somebody_who_does_too_much_can_go_on()
    {
        var eager = await app.SignInAsync("Eager Tweede");
        await Task.WhenAll(Enumerable.Range(0, Attempts).Select(_ => eager.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" })));
        var calm = await app.SignInAsync("Cal Meer");

        Assert.Equal(HttpStatusCode.NoContent, (await calm.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" })).StatusCode);
    }

    /// <summary>The buckets themselves: thousands of requests would be the only way to see this from outside.</summary>
    [Fact]
    public void Visitors_share_what_their_edition_may_ask_for_and_another_edition_goes_on()
    {
        const int burst = 6000;
        using var limits = new RateLimits();
        var rule = AccessRule.Of("GET", "/api/seats", Caller.Anyone);
        var (rivierstad, duinrand) = (VisitorOf("rivierstad"), VisitorOf("duinrand"));

        var waits = Enumerable.Range(0, 3 * burst).Select(_ => limits.WaitOf(rivierstad, rule, null)).ToList();

        Assert.All(waits.Take(burst), wait => Assert.Null(wait));
        Assert.InRange(waits.Last(wait => wait is not null)!.Value.TotalSeconds, 0.001, 60);
        Assert.Null(limits.WaitOf(duinrand, rule, null));

    }

    /// <summary>Nobody without a name can keep a municipality from its work, nor from signing in.</summary>
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public void Link_holders_use_up_only_what_is_theirs(string method)
    {
        const int burst = 6000;
        using var limits = new RateLimits();
        var (link, signIn, change) = (
            AccessRule.Of(method, "/api/evaluations/{token}", Caller.LinkHolder), AccessRule.Of("POST", "/api/roles", Caller.Platform), AccessRule.For("PUT", "/api/me", Roles.Learner));

        var waits = Enumerable.Range(0, 3 * burst).Select(_ => limits.WaitOf(VisitorOf("rivierstad", method), link, null)).ToList();

        Assert.Contains(waits, wait => wait is not null);
        Assert.Null(limits.WaitOf(VisitorOf("rivierstad", "POST"), signIn, null));
        Assert.Null(limits.WaitOf(VisitorOf("rivierstad", "PUT"), change, new Identity("iemand", "rivierstad", [Roles.Learner])));
    }

    private DefaultHttpContext VisitorOf(string slug, string method = "GET")
    {
        var http = new DefaultHttpContext { Request = { Method = method } };
        http.Features.Set(new RequestEdition(new OperationsFolder(app.Operations.Folder).Current.FindEdition(slug)!, new Uri($"http://{slug}.localhost:4280")));
        return http;
    }
}
