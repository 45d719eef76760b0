using System.Net;
using System.Net.Http.Json;
using System.Text;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>What was ticked on a device before signing in joins the account.</summary>
public sealed class JoinProgressTests(FunctionsApp app)
{
    [Fact]
    public async Task Marks_join_where_the_account_has_nothing_and_never_overwrite_what_is_further()
    {
        var learner = await app.SignInAsync("Jo Samen");
        await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "waived", reason = "equivalentAu" });

        var first = await (await JoinAsync(learner, """{"courses":{"phishing":["herkennen","melden"]}}""")).AssertJsonAsync();
        var second = await (await JoinAsync(learner, """{"courses":{"phishing":["herkennen","melden"]}}""")).AssertJsonAsync();

        Assert.Equal((1, 1), (first.GetProperty("joined").GetInt32(), first.GetProperty("skipped").GetInt32()));
        Assert.Equal((0, 2), (second.GetProperty("joined").GetInt32(), second.GetProperty("skipped").GetInt32()));
        var units = await learner.UnitsOfAsync("phishing");
        Assert.Equal(("completed declared", "waived equivalentAu"), (units["herkennen"], units["melden"]));
    }

    [Fact]
    public async Task A_device_cannot_say_that_one_was_there_or_passed_and_what_is_not_there_any_more_is_left_out()
    {
        var learner = await app.SignInAsync("Jo Buiten");

        var answer = await JoinAsync(learner, """{"courses":{"heldere-brieven":["oefendag","theorie","nergens"],"oud-schrijven":["intake","kop"],"weg":["x"]}}""");

        Assert.Equal(2, (await answer.AssertJsonAsync()).GetProperty("joined").GetInt32());
        Assert.Equal("notStarted", (await learner.UnitsOfAsync("heldere-brieven"))["oefendag"]);
        Assert.Equal("completed declared", (await learner.UnitsOfAsync("beter-schrijven"))["kop"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{}""")]
    [InlineData("""{"courses":{"phishing":null}}""")]
    public async Task A_body_without_marks_is_refused(string body)
    {
        var learner = await app.SignInAsync("Jo Leeg");

        var problem = await (await JoinAsync(learner, body)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");

        Assert.Equal("courses", problem.GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_body_with_too_much_is_refused()
    {
        var learner = await app.SignInAsync("Jo Veel");
        var courses = Enumerable.Range(0, 51).ToDictionary(number => $"c{number}", _ => new[] { "x" });
        var units = new Dictionary<string, string[]> { ["phishing"] = [.. Enumerable.Range(0, 101).Select(number => $"u{number}")] };

        foreach (var body in new[] { courses, units })
        {
            var text = await JsonContent.Create(new { courses = body }).ReadAsStringAsync(TestContext.Current.CancellationToken);
            await (await JoinAsync(learner, text)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
        }
    }

    private Task<HttpResponseMessage> JoinAsync(Visitor learner, string body)
    {
        var request = learner.SignedRequest(HttpMethod.Post, "/api/me/progress");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return app.SendAsync(request);
    }
}
