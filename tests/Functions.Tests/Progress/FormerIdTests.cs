using Academy.Functions.Progress;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Progress;

/// <summary>A course that was renamed, or that two became: what was done before counts.</summary>
public sealed class FormerIdTests(FunctionsApp app)
{
    [Fact]
    public async Task Progress_under_a_former_id_counts_everywhere()
    {
        var learner = await BeforeTheRenameAsync("Rena Voor");

        Assert.Equal((2, 5), await learner.SummaryOfAsync(SampleOperations.CourseWithQuiz));
        Assert.Null(await learner.SummaryOfAsync(SampleOperations.FormerCourse));
        Assert.Equal("completed tested", (await learner.UnitsOfAsync(SampleOperations.CourseWithQuiz))["theorie"]);
        Assert.Equal("completed tested", (await learner.UnitsOfAsync(SampleOperations.FormerCourse))["theorie"]);
        Assert.Contains("2 van 5 onderdelen gedaan", await learner.PageAsync("/api/pagina/mijn"));
        Assert.Contains("2 van 5 onderdelen gedaan", await learner.PageAsync("/api/pagina/voortgang/" + SampleOperations.CourseWithQuiz));
    }

    [Fact]
    public async Task The_next_change_writes_it_on_to_the_new_id_with_its_dates()
    {
        var learner = await BeforeTheRenameAsync("Rena Na");

        await learner.PutAsync($"/api/me/progress/{SampleOperations.FormerCourse}/toon", new { state = "completed" });

        var rows = await RowsOfAsync(learner);
        Assert.DoesNotContain(rows.Keys, row => row.Contains(SampleOperations.FormerCourse, StringComparison.Ordinal));
        Assert.Equal(["s|beter-schrijven", "u|beter-schrijven|slot", "u|beter-schrijven|theorie", "u|beter-schrijven|toon"], rows.Keys.Where(row => row[0] is 's' or 'u').Order(StringComparer.Ordinal));
        Assert.True(rows["u|beter-schrijven|theorie"] < rows["u|beter-schrijven|toon"]);
        Assert.Equal((3, 5), await learner.SummaryOfAsync(SampleOperations.CourseWithQuiz));
    }

    [Fact]
    public async Task What_is_known_best_counts_when_both_ids_have_the_unit()
    {
        var learner = await app.SignInAsync("Rena Beide");
        var course = app.CourseOf(SampleOperations.CourseWithQuiz);
        await learner.PutAsync($"/api/me/progress/{course.Id}/theorie", new { state = "completed" });
        await learner.PutAsync($"/api/me/progress/{course.Id}/kop", new { state = "completed" });
        await UnderFormerIdAsync(learner, ("theorie", UnitMark.Tested), ("kop", new UnitMark(UnitState.Waived, WaiverReason.EquivalentAu, Evidence.Declared)));

        await learner.PutAsync($"/api/me/progress/{course.Id}/slot", new { state = "completed" });

        var units = await learner.UnitsOfAsync(course.Id);
        Assert.Equal(("completed tested", "completed declared"), (units["theorie"], units["kop"]));
    }

    private async Task<Visitor> BeforeTheRenameAsync(string name)
    {
        var learner = await app.SignInAsync(name);
        await UnderFormerIdAsync(learner, ("theorie", UnitMark.Tested), ("slot", UnitMark.Declared));
        return learner;
    }

    /// <summary>Stores progress as the app did when the course still had its old id.</summary>
    private async Task UnderFormerIdAsync(Visitor learner, params (string Unit, UnitMark Mark)[] units)
    {
        var before = app.CourseOf(SampleOperations.CourseWithQuiz) with { Id = SampleOperations.FormerCourse, FormerIds = [] };
        var change = new ProgressChange(units.ToDictionary(unit => unit.Unit, unit => unit.Mark));
        var table = new ProgressTable(app.Tables);
        var person = await app.PersonOfAsync(learner);
        var stored = await table.ReadAsync(person, before, TestContext.Current.CancellationToken);
        Assert.True(await table.TryCommitAsync(
            person, stored, stored.Marks.With(change.Units, SampleOperations.Now.AddYears(-1)), change.Units, [], TestContext.Current.CancellationToken));
    }

    private async Task<Dictionary<string, DateTimeOffset?>> RowsOfAsync(Visitor learner)
    {
        var rows = new Dictionary<string, DateTimeOffset?>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {await app.PersonOfAsync(learner)}");
        await foreach (var row in app.Tables.GetTableClient("People").QueryAsync(filter, cancellationToken: TestContext.Current.CancellationToken))
        {
            rows[row.RowKey] = row.GetDateTimeOffset("At");
        }

        return rows;
    }
}
