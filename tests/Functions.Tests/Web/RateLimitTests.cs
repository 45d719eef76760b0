using System.Net;

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
}
