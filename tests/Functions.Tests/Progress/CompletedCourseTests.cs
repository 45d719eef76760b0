using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>A course at one's own pace that is completed, in whatever way, has its evaluations planned.</summary>
public sealed class CompletedCourseTests(FunctionsApp app)
{
    [Fact]
    public async Task A_course_that_a_quiz_and_a_coordinator_complete_together_is_evaluated()
    {
        var (coordinator, learner) = (await app.SignInAsync("Co Compleet", roles: ["coordinator"]), await app.SignInAsync("Cor Compleet"));
        var person = await app.PersonOfAsync(learner);
        foreach (var unit in new[] { "toon", "slot" })
        {
            await learner.PutAsync($"/api/me/progress/{SampleOperations.CourseWithQuiz}/{unit}", new { state = "completed" });
        }

        await learner.PostFormAsync(
            $"/api/pagina/toets/{SampleOperations.CourseWithQuiz}/intake", ("lezer", "de lezer"), ("kop", "het nieuws"), ("kop", "weinig woorden"), ("slot", "wat de lezer nu doet"));
        Assert.Empty(await PlannedAsync(person));

        await coordinator.PutAsync($"/api/people/{person}/progress/{SampleOperations.CourseWithQuiz}/toepassen", new { state = "waived" });

        Assert.Equal(2, (await PlannedAsync(person)).Count);
        Assert.Contains("1 cursus afgerond", await learner.PageAsync("/api/pagina/mijn"));
    }

    private async Task<IReadOnlyList<string>> PlannedAsync(string person)
    {
        var rows = new List<string>();
        await foreach (var row in app.Tables.GetTableClient("Due").QueryAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            if (row.RowKey.Contains($"{SampleOperations.CourseWithQuiz}~~{person}", StringComparison.Ordinal))
            {
                rows.Add(row.RowKey);
            }
        }

        return rows;
    }
}
