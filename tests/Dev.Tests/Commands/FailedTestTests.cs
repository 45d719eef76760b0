using Academy.Dev.Commands;

namespace Academy.Dev.Tests.Commands;

public sealed class FailedTestTests : IDisposable
{
    private readonly string _trx = Path.GetTempFileName();

    public void Dispose() => File.Delete(_trx);

    [Fact]
    public void Who_reads_the_end_alone_sees_which_tests_did_not_pass_and_why()
    {
        File.WriteAllText(_trx,
            """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
              <UnitTestResult testName="A.good_one" outcome="Passed" />
              <UnitTestResult testName="A.wrong_one" outcome="Failed"><Output><ErrorInfo>
                <Message>Expected: 1
            Actual: 2</Message><StackTrace>at A</StackTrace></ErrorInfo></Output></UnitTestResult>
              <UnitTestResult testName="A.skipped_one" outcome="NotExecuted" />
            </Results></TestRun>
            """);

        var failed = FailedTest.OfTrx(_trx);

        Assert.Equal(["A.wrong_one", "A.skipped_one"], failed.Select(test => test.Name));
        Assert.Equal(["Failed: A.wrong_one", "    Expected: 1", "    Actual: 2"], failed[0].ToString().Split(Environment.NewLine));
        Assert.Equal("NotExecuted: A.skipped_one", failed[1].ToString());
    }

    [Fact]
    public void A_run_without_results_names_no_test() => Assert.Empty(FailedTest.OfTrx(_trx + ".absent"));
}
