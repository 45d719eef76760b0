using Academy.Functions.Runs;

namespace Academy.Functions.Tests.Enrolments;

/// <summary>What tests ask about runs and their people.</summary>
internal static class EnrolmentQueries
{
    public static async Task<RunRow> FreeSeatsAsync(this FunctionsApp app, string run) =>
        await new RunTable(app.Tables).FindAsync(run, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException($"{run} has no row");

    /// <summary>The state of the person's own copy, as they see it in my learning.</summary>
    public static async Task<string?> StateOfAsync(this FunctionsApp app, Visitor visitor, string run)
    {
        _ = app;
        var me = await (await visitor.GetAsync("/api/me")).AssertJsonAsync();
        return me.GetProperty("enrolments").EnumerateArray()
            .Where(enrolment => enrolment.GetProperty("run").GetString() == run)
            .Select(enrolment => enrolment.GetProperty("state").GetString())
            .SingleOrDefault();
    }

    public static async Task<IReadOnlyList<Visitor>> SignInAllAsync(this FunctionsApp app, string name, int count) =>
        await Task.WhenAll(Enumerable.Range(1, count).Select(number => app.SignInAsync($"{name} {number}")));
}
