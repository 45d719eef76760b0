using System.Net;
using System.Net.Http.Json;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Quizzes;

/// <summary>The intake quiz: scored here, once a day, with the right answers only afterwards. These tests move the clock and put it back.</summary>
public sealed class QuizTests(FunctionsApp app) : IDisposable
{
    private const string Page = $"/api/pagina/toets/{SampleOperations.CourseWithQuiz}/intake";

    private static readonly (string, string)[] AllRight = [("lezer", "de lezer"), ("kop", "het nieuws"), ("kop", "weinig woorden"), ("slot", "wat de lezer nu doet")];
    private static readonly (string, string)[] MostlyWrong = [("lezer", "mijzelf"), ("kop", "het nieuws"), ("slot", "wat de lezer nu doet")];

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task Who_passes_has_the_quiz_tested_and_what_it_waives_tested_out()
    {
        var learner = await app.SignInAsync("Quinn Goed");

        var answer = await learner.PostFormAsync(Page, AllRight);
        var result = await learner.PageAsync(Page);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Je hebt de toets gehaald", result);
        var units = await learner.UnitsOfAsync(SampleOperations.CourseWithQuiz);
        Assert.Equal(("completed tested", "waived testedOut", "waived testedOut", "notStarted"), (units["intake"], units["theorie"], units["kop"], units["toepassen"]));
        Assert.Equal((2, 5), await learner.SummaryOfAsync(SampleOperations.CourseWithQuiz));
    }

    [Fact]
    public async Task The_right_answers_and_the_explanations_come_after_answering_and_not_before()
    {
        var learner = await app.SignInAsync("Quinn Voor");

        var before = await learner.PageAsync(Page);
        await learner.PostFormAsync(Page, MostlyWrong);
        var after = await learner.PageAsync(Page);

        Assert.DoesNotContain("De lezer moet ermee verder", before);
        Assert.DoesNotContain("checked", before);
        Assert.DoesNotContain("right", before, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("De lezer moet ermee verder", after);
        Assert.Contains("<strong>Goed:</strong> de lezer", after);
    }

    [Fact]
    public async Task Who_does_not_pass_loses_nothing_hears_what_to_look_at_and_may_try_again_tomorrow()
    {
        var learner = await app.SignInAsync("Quinn Nog");
        await learner.PostFormAsync(Page, MostlyWrong);

        var today = await learner.PageAsync(Page);
        await learner.PostFormAsync(Page, AllRight);
        Assert.Equal("notStarted", (await learner.UnitsOfAsync(SampleOperations.CourseWithQuiz))["intake"]);

        app.MoveClockTo(SampleOperations.Now.AddDays(1));
        var tomorrow = await learner.PageAsync(Page);
        await learner.PostFormAsync(Page, AllRight);

        Assert.Contains("Je had 1 van de 3 vragen goed.", today);
        Assert.Contains("vanaf dinsdag 2 februari 2027", today);
        Assert.Contains("Kijk hier nog eens naar", today);
        Assert.Contains("Op maandag 1 februari 2027 lukte het nog niet", tomorrow);
        Assert.Equal("completed tested", (await learner.UnitsOfAsync(SampleOperations.CourseWithQuiz))["intake"]);
        Assert.Equal(2, await TriesOfAsync(learner));
    }

    [Fact]
    public async Task The_same_form_sent_five_times_at_once_is_one_try()
    {
        var learner = await app.SignInAsync("Quinn Dubbel");
        await learner.GetAsync("/api/me");

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => TakeAsync(learner, new { lezer = Chosen("mijzelf"), kop = Chosen("de wet"), slot = Chosen("wat de lezer nu doet") })));

        foreach (var answer in answers)
        {
            var result = await answer.AssertJsonAsync();
            Assert.Equal((false, 1, 3, 2), (result.GetProperty("passed").GetBoolean(), result.GetProperty("right").GetInt32(), result.GetProperty("of").GetInt32(), result.GetProperty("needed").GetInt32()));
            Assert.Equal("2027-02-02", result.GetProperty("tryAgain").GetString());
        }

        Assert.Equal(1, await TriesOfAsync(learner));
    }

    [Fact]
    public async Task Another_form_on_the_same_day_is_refused_and_the_first_one_stands()
    {
        var learner = await app.SignInAsync("Quinn Anders");
        await learner.PostFormAsync(Page, MostlyWrong);

        var second = await TakeAsync(learner, new { lezer = Chosen("de lezer"), kop = Chosen("het nieuws", "weinig woorden"), slot = Chosen("wat de lezer nu doet") });

        await second.AssertProblemAsync(HttpStatusCode.Conflict, "quiz-taken-today");
        Assert.Equal("notStarted", (await learner.UnitsOfAsync(SampleOperations.CourseWithQuiz))["intake"]);
    }

    [Fact]
    public async Task What_was_done_on_ones_own_word_stays_done_and_is_now_proven()
    {
        var learner = await app.SignInAsync("Quinn Bewijs");
        await learner.PutAsync($"/api/me/progress/{SampleOperations.CourseWithQuiz}/theorie", new { state = "completed" });
        await learner.PutAsync($"/api/me/progress/{SampleOperations.CourseWithQuiz}/kop", new { state = "waived", reason = "equivalentAu" });

        await learner.PostFormAsync(Page, AllRight);

        var units = await learner.UnitsOfAsync(SampleOperations.CourseWithQuiz);
        Assert.Equal(("completed tested", "waived testedOut"), (units["theorie"], units["kop"]));
    }

    [Fact]
    public async Task A_question_that_was_left_open_is_named_at_the_question_and_nothing_is_counted()
    {
        var learner = await app.SignInAsync("Quinn Open");

        var answer = await learner.PostFormAsync(Page, ("kop", "het nieuws"), ("slot", "wat de lezer nu doet"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<title>Fout: ", page);
        Assert.Contains("href=\"#v-lezer-0\">Vraag 1 van 3: Kies een antwoord.", page);
        Assert.Contains("checked", page);
        Assert.Equal(0, await TriesOfAsync(learner));
    }

    [Theory]
    [InlineData("""{"course":"beter-schrijven","unit":"intake"}""", "lezer")]
    [InlineData("""{"course":"beter-schrijven","unit":"intake","answers":{"lezer":["de lezer","mijzelf"],"kop":["de wet"],"slot":["wat de lezer nu doet"]}}""", "lezer")]
    [InlineData("""{"course":"beter-schrijven","unit":"intake","answers":{"lezer":["iemand anders"],"kop":["de wet"],"slot":["wat de lezer nu doet"]}}""", "lezer")]
    [InlineData("""{"course":"beter-schrijven","unit":"intake","answers":{"lezer":["de lezer"],"kop":[null],"slot":null}}""", "kop")]
    [InlineData("""{"unit":"intake"}""", "course")]
    [InlineData("""{"course":"beter-schrijven"}""", "unit")]
    [InlineData("null", "course")]
    public async Task A_wrong_value_is_refused_with_its_field(string body, string field)
    {
        var learner = await app.SignInAsync("Quinn Fout");
        var request = learner.SignedRequest(HttpMethod.Post, "/api/me/quizzes/" + SampleOperations.Quiz);
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var problem = await (await app.SendAsync(request)).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");

        Assert.Equal(field, problem.GetProperty("field").GetString());
        Assert.Equal(0, await TriesOfAsync(learner));
    }

    [Theory]
    [InlineData("ergens", "beter-schrijven", "intake")]
    [InlineData("schrijven", "beter-schrijven", "theorie")]
    [InlineData("schrijven", "phishing", "herkennen")]
    [InlineData("schrijven", "nergens", "intake")]
    public async Task A_quiz_that_is_not_there_is_not_found(string quiz, string course, string unit)
    {
        var learner = await app.SignInAsync("Quinn Nergens");

        await (await TakeAsync(learner, new { }, quiz, course, unit)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-quiz");
    }

    private static string[] Chosen(params string[] options) => options;

    private Task<HttpResponseMessage> TakeAsync(
        Visitor learner, object answers, string quiz = SampleOperations.Quiz, string course = SampleOperations.CourseWithQuiz, string unit = "intake")
    {
        var request = learner.SignedRequest(HttpMethod.Post, "/api/me/quizzes/" + quiz);
        request.Content = JsonContent.Create(new { course, unit, answers });
        return app.SendAsync(request);
    }

    private async Task<int> TriesOfAsync(Visitor learner)
    {
        var person = await app.PersonOfAsync(learner);
        var row = await app.Tables.GetTableClient("People").GetEntityIfExistsAsync(person, $"q|{SampleOperations.CourseWithQuiz}|intake", cancellationToken: TestContext.Current.CancellationToken);
        return row is { HasValue: true, Value: { } attempt } ? attempt.GetInt32("Tries")!.Value : 0;
    }
}
