using Academy.Dev.Commands;

namespace Academy.Dev.Tests.Commands;

public sealed class TestCountTests : IDisposable
{
    private readonly string _trx = Path.GetTempFileName();

    public void Dispose() => File.Delete(_trx);

    [Fact]
    public void The_sum_is_printed_as_scripts_expect_it() =>
        Assert.Equal("12 passed, 3 failed", (new TestCount(10, 1) + new TestCount(2, 2)).ToString());

    [Fact]
    public void A_test_that_was_skipped_or_broken_off_did_not_pass()
    {
        File.WriteAllText(_trx,
            """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary outcome="Failed">
              <Counters total="9" executed="8" passed="6" failed="1" error="0" timeout="1" aborted="0" notExecuted="1" />
            </ResultSummary></TestRun>
            """);

        Assert.Equal(new TestCount(6, 3), TestCount.OfTrx(_trx));
    }

    [Fact]
    public void A_run_without_results_counts_nothing() => Assert.Equal(TestCount.None, TestCount.OfTrx(_trx + ".absent"));
}
