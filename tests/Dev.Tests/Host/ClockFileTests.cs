using Academy.Dev.Host;

namespace Academy.Dev.Tests.Host;

/// <summary>The clock that a developer moves.</summary>
public sealed class ClockFileTests
{
    [Fact]
    public void Without_a_file_it_is_the_real_time()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(TimeSpan.Zero, new ClockFile(Path.Combine(folder.Path, "clock")).Offset);
    }

    [Fact]
    public void It_moves_by_steps_to_a_date_and_back()
    {
        using var folder = new TemporaryFolder();
        var clock = new ClockFile(Path.Combine(folder.Path, "data", "clock"));
        var target = TimeProvider.System.GetUtcNow().AddDays(120);

        clock.MoveTo(target);
        clock.MoveBy(TimeSpan.FromDays(7));

        Assert.Equal(target.AddDays(7), clock.GetUtcNow(), TimeSpan.FromSeconds(5));
        Assert.Equal("127.00:00:00", File.ReadAllText(clock.Path));

        clock.BackToNow();

        Assert.Equal(TimeSpan.Zero, clock.Offset);
    }

    [Fact]
    public void What_is_not_an_offset_is_the_real_time()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(TimeSpan.Zero, new ClockFile(folder.Write("clock", "morgen")).Offset);
    }
}
