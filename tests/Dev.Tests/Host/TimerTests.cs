using Academy.Dev.Host;

namespace Academy.Dev.Tests.Host;

/// <summary>When timers run. Source: https://learn.microsoft.com/azure/azure-functions/functions-bindings-timer</summary>
public sealed class TimerTests(StorageFixture storage)
{
    private static readonly DateTimeOffset Start = new(2027, 3, 9, 8, 0, 30, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>"{second} {minute} {hour} {day} {month} {day-of-week}", in UTC (NCRONTAB expressions).</summary>
    [Theory]
    [InlineData("0 */5 * * * *", "2027-03-09T08:05:00Z")]
    [InlineData("0 0 * * * *", "2027-03-09T09:00:00Z")]
    [InlineData("0 30 9 * * 1-5", "2027-03-09T09:30:00Z")]
    [InlineData("0 30 9 1 1 *", "2028-01-01T09:30:00Z")]
    [InlineData("*/5 * * * *", "2027-03-09T08:05:00Z")]
    public void A_schedule_says_what_comes_next(string schedule, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), TimerSchedule.Parse(schedule).NextAfter(Start));

    [Fact]
    public void A_schedule_never_answers_the_moment_itself() =>
        Assert.Equal(Start.AddSeconds(-30).AddMinutes(5), TimerSchedule.Parse("0 */5 * * * *").NextAfter(Start.AddSeconds(-30)));

    [Theory]
    [InlineData("elke vijf minuten")]
    [InlineData("0 */5 * * * * *")]
    [InlineData("")]
    public void What_is_not_a_schedule_is_refused(string schedule) => Assert.Throws<FormatException>(() => TimerSchedule.Parse(schedule));

    /// <summary>A timer runs when its time has come on the clock, and says it is late when further ticks went by.</summary>
    [Fact]
    public async Task A_timer_follows_the_clock_and_runs_once_however_far_the_clock_jumps()
    {
        var clock = new TestClock(Start);
        await using var app = await StartAsync(clock);

        clock.Now = Start.AddDays(40);
        var seen = await app.SeenAsync(1);
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);

        Assert.True((bool)seen[0]!["Data"]!["timer"]!["IsPastDue"]!);
        Assert.Single(await app.SeenAsync());
    }

    /// <summary>Positive control of the test above: one tick after the other is not late.</summary>
    [Fact]
    public async Task A_timer_on_time_is_not_past_due()
    {
        var clock = new TestClock(Start);
        await using var app = await StartAsync(clock);

        clock.Now = Start.AddMinutes(5);
        var first = await app.SeenAsync(1);
        clock.Now = Start.AddMinutes(10);
        var second = await app.SeenAsync(2);

        Assert.False((bool)first[0]!["Data"]!["timer"]!["IsPastDue"]!);
        Assert.False((bool)second[1]!["Data"]!["timer"]!["IsPastDue"]!);
        Assert.NotNull(second[1]!["Data"]!["timer"]!["ScheduleStatus"]);
    }

    /// <summary>"The timer trigger … if your function execution takes longer … or fails, the timer won't be called again until the next scheduled time."</summary>
    [Fact]
    public async Task A_timer_that_fails_is_not_tried_again_before_its_next_time()
    {
        var clock = new TestClock(Start);
        await using var app = await StartAsync(clock, ("TIMER_ANSWER", "fail"));

        clock.Now = Start.AddMinutes(5);
        await app.SeenAsync(1);
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation);

        Assert.Single(await app.SeenAsync());
    }

    [Fact]
    public async Task A_clock_that_moves_back_does_not_silence_the_timer()
    {
        var clock = new TestClock(Start);
        await using var app = await StartAsync(clock);
        clock.Now = Start.AddDays(40);
        await app.SeenAsync(1);

        clock.Now = Start;
        await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);
        clock.Now = Start.AddMinutes(5);

        Assert.Equal(2, (await app.SeenAsync(2)).Count);
    }

    /// <summary>"IsPastDue … is true when the current function invocation is later than scheduled. For example, a function app restart might cause an invocation to be missed."</summary>
    [Fact]
    public async Task A_tick_that_was_missed_while_the_host_was_down_comes_at_the_next_start()
    {
        using var memory = new TemporaryFolder();
        var clock = new TestClock(Start);
        await using (var app = await StartAsync(clock, memory.Path))
        {
            clock.Now = Start.AddMinutes(5);
            await app.SeenAsync(1);
        }

        clock.Now = Start.AddHours(3);
        await using var later = await StartAsync(clock, memory.Path);

        Assert.True((bool)(await later.SeenAsync(1))[0]!["Data"]!["timer"]!["IsPastDue"]!);
    }

    private async Task<HandlerApp> StartAsync(TestClock clock, params (string Name, string Value)[] settings) =>
        await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString)
        {
            Clock = clock,
            RunTimers = true,
            Settings = settings.ToDictionary(pair => pair.Name, pair => pair.Value),
        });

    private async Task<HandlerApp> StartAsync(TestClock clock, string timerFolder) =>
        await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString) { Clock = clock, RunTimers = true, TimerFolder = timerFolder });
}
