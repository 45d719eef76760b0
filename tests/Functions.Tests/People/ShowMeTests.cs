using Academy.Functions.Enrolments;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Storage;
using Academy.Functions.Tests.Racing;
using Academy.Functions.Tests.Storage;

namespace Academy.Functions.Tests.People;

/// <summary>A person at a glance costs one call, however much they did.</summary>
public sealed class ShowMeTests(FunctionsApp app)
{
    private const int Enrolments = 200;
    private const int Courses = 200;
    private const int UnitsEach = 10;

    [Fact]
    public async Task Two_hundred_enrolments_and_two_thousand_units_are_read_in_one_call()
    {
        var learner = await app.SignInAsync("Vera Veel");
        var person = await app.PersonOfAsync(learner);
        await FillAsync(person);
        using var calls = new CountedCalls();

        var read = await new PeopleTable(app.Tables).ReadAsync(person, TestContext.Current.CancellationToken);

        Assert.Equal(["tables GET 200"], calls.Calls);
        Assert.Equal((Enrolments, Courses, UnitsEach), (read.Enrolments.Count, read.Courses.Count, read.Courses[0].Units.Count));

        // Through the app a cold identity is one call more.
        await using var proxy = await FaultProxy.StartAsync(app.StorageConnection, TestContext.Current.CancellationToken);
        await using var process = await app.AddProcessAsync(new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString });
        var elsewhere = new Visitor(app, "rivierstad", learner.UserId, []) { Process = process.Address };
        await elsewhere.GetAsync("/api/me");
        var before = proxy.Requests;
        var me = await (await elsewhere.GetAsync("/api/me")).AssertJsonAsync();

        Assert.Equal(1, proxy.Requests - before);
        Assert.Equal(Enrolments, me.GetProperty("enrolments").GetArrayLength());
    }

    private async Task FillAsync(string person)
    {
        var table = app.Tables.GetTableClient("People");
        var marks = Enumerable.Range(0, UnitsEach).Select(unit => KeyValuePair.Create($"onderdeel-{unit}", UnitMark.Declared)).ToList();
        List<TableEntity> rows =
        [
            .. Enumerable.Range(0, Enrolments).Select(number => new TableEntity(person, PersonRows.Enrolment($"heldere-brieven~veel-{number}")) { ["State"] = nameof(EnrolmentState.Enrolled), ["ChangedAt"] = SampleOperations.Now }),
            .. Enumerable.Range(0, Courses).Select(number => new TableEntity(person, PersonRows.Course($"cursus-{number}")) { ["Units"] = MarkText.Of(marks), ["At"] = SampleOperations.Now }),
            .. from number in Enumerable.Range(0, Courses)
               from unit in marks
               select new TableEntity(person, PersonRows.Unit($"cursus-{number}", unit.Key)) { ["State"] = "Completed", ["Evidence"] = "Declared", ["At"] = SampleOperations.Now },
        ];
        await table.SubmitAllAsync(TableTransactionActionType.UpsertReplace, rows, TestContext.Current.CancellationToken);
    }
}
