using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Setup;

public sealed class UpToDateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("academy-tests-").FullName;
    private readonly string _source;
    private readonly UpToDate _step;

    public UpToDateTests()
    {
        _source = Directory.CreateDirectory(Path.Combine(_folder, "source", "deep")).FullName;
        File.WriteAllText(Path.Combine(_source, "one.md"), "one");
        _step = new UpToDate(Path.Combine(_folder, "stamps", "step"), Path.Combine(_folder, "source"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_step_that_never_ran_is_stale() => Assert.False(_step.IsFresh);

    [Fact]
    public async Task A_step_that_ran_is_fresh()
    {
        await RunAsync(_step);

        Assert.True(_step.IsFresh);
    }

    [Fact]
    public async Task A_changed_file_deep_below_makes_it_stale()
    {
        await RunAsync(_step);
        File.SetLastWriteTimeUtc(Path.Combine(_source, "one.md"), Later);

        Assert.False(_step.IsFresh);
    }

    [Fact]
    public async Task A_file_that_is_gone_makes_it_stale()
    {
        await RunAsync(_step);
        Directory.SetLastWriteTimeUtc(_source, Later.AddHours(-2));
        File.SetLastWriteTimeUtc(_step.Stamp, Later.AddHours(-1));
        Assert.True(_step.IsFresh);

        File.Delete(Path.Combine(_source, "one.md"));
        Directory.SetLastWriteTimeUtc(_source, Later);

        Assert.False(_step.IsFresh);
    }

    [Fact]
    public async Task A_file_that_changes_while_the_step_runs_makes_it_stale()
    {
        await _step.RunAsync(async () =>
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(_source, "one.md"), "two", TestContext.Current.CancellationToken);
            return true;
        });

        Assert.False(_step.IsFresh);
    }

    [Fact]
    public async Task Another_key_makes_it_stale()
    {
        await RunAsync(_step with { Key = "2027-01-01" });

        Assert.False((_step with { Key = "2027-01-02" }).IsFresh);
        Assert.True((_step with { Key = "2027-01-01" }).IsFresh);
    }

    [Fact]
    public async Task A_result_that_is_gone_makes_it_stale()
    {
        var step = _step with { Result = Path.Combine(_folder, "result") };
        await RunAsync(step);

        Assert.False(step.IsFresh);
    }

    [Fact]
    public async Task A_step_that_fails_is_stale_also_when_it_was_fresh_before()
    {
        await RunAsync(_step);
        await _step.RunAsync(() => Task.FromResult(false));

        Assert.False(_step.IsFresh);
    }

    private static DateTime Later => TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(3);

    // The clock of a file system is coarser than ours: what was written just now must lie before the step.
    private static async Task RunAsync(UpToDate step)
    {
        await Task.Delay(20, TestContext.Current.CancellationToken);
        await step.RunAsync(() => Task.FromResult(true));
    }
}
