using System.Net;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Rules;

/// <summary>A course that is asked again: what was done before does not count, what is done since does, however it is known.</summary>
public sealed class RepeatTests : IClassFixture<RulesAcademy>, IDisposable
{
    private const string Page = "/api/pagina/mijn/functie";
    private const string Quiz = $"/api/pagina/toets/{SampleOperations.CourseWithQuiz}/intake";
    private static readonly (string, string)[] Right = [("lezer", "de lezer"), ("kop", "het nieuws"), ("kop", "weinig woorden"), ("slot", "wat de lezer nu doet")];
    private static readonly DateTimeOffset Now = SampleOperations.Now;

    private readonly RulesAcademy _academy;

    public RepeatTests(RulesAcademy academy)
    {
        _academy = academy;
        academy.App.MoveClockTo(Now);
        academy.App.Operations.Rules(SampleOperations.Require("elk-jaar"));
    }

    public void Dispose() => _academy.App.MoveClockTo(Now);

    [Fact]
    public async Task A_year_later_it_is_asked_again_and_every_unit_is_done_anew()
    {
        var learner = await _academy.SignInAsync("Jet Jaarlijks");
        await DoAsync(learner, SampleOperations.SelfPacedCourse, "herkennen", "melden");

        await _academy.NightAsync(Now.AddDays(365));
        Assert.Equal(["elk-jaar 1 done", "elk-jaar 2 open"], await RulesAcademy.FiredAsync(learner));

        var progress = "/api/pagina/voortgang/phishing";
        Assert.Contains("Doe deze cursus opnieuw. Uiterlijk donderdag 2 maart 2028", await learner.PageAsync(progress));
        await learner.PostFormAsync(progress, ("unit", "herkennen"), ("state", "completed"));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(await learner.PageAsync(progress), "Dit heb ik weer gedaan"));
        await learner.PostFormAsync(progress, ("unit", "melden"), ("state", "completed"));

        Assert.Equal(["elk-jaar 1 done", "elk-jaar 2 done"], await RulesAcademy.FiredAsync(learner));
        Assert.DoesNotContain("Hoort bij je werk", await learner.PageAsync("/api/pagina/mijn"));
    }

    /// <summary>It was done before the rule came, so there was no last day; opened again it is asked with a term of its own.</summary>
    [Fact]
    public async Task A_course_that_was_done_before_its_rule_and_is_opened_again_is_asked_from_that_day()
    {
        _academy.App.Operations.Rules();
        var learner = await _academy.SignInAsync("Olga Open");
        await DoAsync(learner, SampleOperations.SelfPacedCourse, "herkennen", "melden");

        _academy.App.Operations.Rules(SampleOperations.Require("elk-jaar"));
        await _academy.NightAsync(Now.AddHours(15));
        Assert.Equal(["elk-jaar 1 done"], await RulesAcademy.FiredAsync(learner));

        _academy.App.MoveClockTo(Now.AddDays(7));
        await learner.PostFormAsync("/api/pagina/voortgang/phishing", ("unit", "melden"), ("state", "notStarted"));

        Assert.Contains("Uiterlijk woensdag 10 maart 2027", await learner.PageAsync("/api/pagina/mijn"));
        Assert.Contains("Uiterlijk woensdag 10 maart 2027", await learner.PageAsync(Page));
        await _academy.SweepAtAsync(Now.AddDays(30 + 7 - 14).AddHours(11));
        Assert.Single(await _academy.RemindersOfAsync(learner));
    }

    [Fact]
    public async Task In_a_repeat_what_was_ticked_on_a_device_counts_and_so_does_an_excuse_of_the_coordinator()
    {
        var learner = await _academy.SignInAsync("Hera Haling");
        await DoAsync(learner, SampleOperations.SelfPacedCourse, "herkennen", "melden");

        await _academy.NightAsync(Now.AddDays(365));
        Assert.Equal(["elk-jaar 1 done", "elk-jaar 2 open"], await RulesAcademy.FiredAsync(learner));

        await (await learner.PostAsync("/api/me/progress", new { courses = new Dictionary<string, string[]> { ["phishing"] = ["herkennen"] } })).AssertJsonAsync();
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(await learner.PageAsync("/api/pagina/voortgang/phishing"), "Dit heb ik weer gedaan"));

        var coordinator = await _academy.App.SignInAsync("Coor Haling", roles: ["coordinator"]);
        var unitOf = $"/api/people/{await _academy.App.PersonOfAsync(learner)}/progress/phishing/melden";
        Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync(unitOf, new { state = "waived" })).StatusCode);
        Assert.Equal(["elk-jaar 1 done", "elk-jaar 2 done"], await RulesAcademy.FiredAsync(learner));
    }

    [Fact]
    public async Task What_was_excused_the_first_time_can_be_excused_again()
    {
        var learner = await _academy.SignInAsync("Vera Vrij");
        var coordinator = await _academy.App.SignInAsync("Coor Vrij", roles: ["coordinator"]);
        var units = $"/api/people/{await _academy.App.PersonOfAsync(learner)}/progress/phishing/";
        foreach (var year in (int[])[0, 1])
        {
            await _academy.NightAsync(Now.AddDays(366 * year));
            foreach (var unit in (string[])["herkennen", "melden"])
            {
                Assert.Equal(HttpStatusCode.NoContent, (await coordinator.PutAsync(units + unit, new { state = "waived" })).StatusCode);
            }
        }

        Assert.Equal(["elk-jaar 1 done", "elk-jaar 2 done"], await RulesAcademy.FiredAsync(learner));
    }

    [Fact]
    public async Task A_quiz_that_was_not_passed_in_a_repeat_can_be_tried_again_the_next_day()
    {
        _academy.App.Operations.Rules(SampleOperations.Require("herkansing", jobRoles: ["juridisch"], course: SampleOperations.CourseWithQuiz));
        var learner = await _academy.SignInAsync("Her Kansing");
        await learner.PostFormAsync(Quiz, Right);
        await DoAsync(learner, SampleOperations.CourseWithQuiz, "toon", "slot", "toepassen");

        _academy.App.MoveClockTo(Now.AddYears(2));
        await RulesAcademy.TakeAsync(learner, "juridisch");
        await learner.PostFormAsync(Quiz, ("lezer", "mijzelf"), ("kop", "het nieuws"), ("slot", "een groet van de wethouder"));
        Assert.Contains("Nog niet gehaald", await learner.PageAsync(Quiz));

        _academy.App.MoveClockTo(Now.AddYears(2).AddDays(1));
        Assert.Contains("Vraag 1 van 3", await learner.PageAsync(Quiz));
        await learner.PostFormAsync(Quiz, Right);
        Assert.Contains("Je hebt de toets gehaald", await learner.PageAsync(Quiz));
    }

    [Fact]
    public async Task A_quiz_that_was_passed_before_can_be_taken_again_when_the_course_is_asked_again()
    {
        _academy.App.Operations.Rules(SampleOperations.Require("toets", jobRoles: ["inkoop"], course: SampleOperations.CourseWithQuiz));
        var learner = await _academy.SignInAsync("Toon Toets");
        await learner.PostFormAsync(Quiz, Right);
        await DoAsync(learner, SampleOperations.CourseWithQuiz, "toon", "slot", "toepassen");

        Assert.Contains("Je hebt de toets gehaald", await learner.PageAsync(Quiz));
        _academy.App.MoveClockTo(Now.AddYears(2));
        await RulesAcademy.TakeAsync(learner, "inkoop");
        Assert.Equal(["toets 1 open"], await RulesAcademy.FiredAsync(learner));

        Assert.Contains("Vraag 1 van 3", await learner.PageAsync(Quiz));
        await learner.PostFormAsync(Quiz, Right);
        await DoAsync(learner, SampleOperations.CourseWithQuiz, "toon", "slot", "toepassen");

        Assert.Equal(["toets 1 done"], await RulesAcademy.FiredAsync(learner));
        Assert.Contains("Je hebt de toets gehaald", await learner.PageAsync(Quiz));
    }

    private static async Task DoAsync(Visitor learner, string course, params string[] units)
    {
        foreach (var unit in units)
        {
            await learner.PutAsync($"/api/me/progress/{course}/{unit}", new { state = "completed" });
        }
    }
}
