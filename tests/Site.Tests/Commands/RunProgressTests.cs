using Academy.Site.Commands;

namespace Academy.Site.Tests.Commands;

/// <summary>A build that takes long says how far it is, wherever it is read.</summary>
public sealed class RunProgressTests
{
    [Fact]
    public void In_a_log_a_line_comes_every_three_seconds() =>
        Assert.Equal("rivierstad: 6 bestanden\nrivierstad: 12 bestanden\n", SaidIn(terminal: false, seconds: 14, step: 0.5));

    [Fact]
    public void On_a_terminal_one_line_is_written_over_and_cleared() =>
        Assert.Equal("\rrivierstad: 1 bestanden\u001b[K\rrivierstad: 2 bestanden\u001b[K\r\u001b[K", SaidIn(terminal: true, seconds: 2, step: 1));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_short_run_says_nothing_in_between(bool terminal) => Assert.Equal("", SaidIn(terminal, seconds: 5, step: 0.01));

    /// <summary>Tells a number of files, with so many seconds between one and the next.</summary>
    private static string SaidIn(bool terminal, int seconds, double step)
    {
        using var said = new StringWriter();
        var clock = new StandingClock();
        var progress = new RunProgress(said, terminal, clock);
        for (var files = 1; files <= seconds; files++)
        {
            clock.Pass(TimeSpan.FromSeconds(step));
            progress.Tell("rivierstad", files);
        }

        progress.End();
        return said.ToString();
    }

    private sealed class StandingClock : TimeProvider
    {
        private long _now;

        public void Pass(TimeSpan time) => _now += time.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;
    }
}
