using System.Globalization;
using System.Net;
using Academy.Dev.Host;

namespace Academy.Dev.Tests.Host;

/// <summary>
/// Start, environment and end of the handler's process. Sources: azure-functions-host src/WebJobs.Script/Workers/Http/HttpWorkerProcess.cs,
/// HttpFunctionInvocationDispatcher.cs, ../WorkerProcess.cs (OnProcessExited), ../WorkerConstants.cs
/// </summary>
public sealed class HandlerTests(StorageFixture storage)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>CreateWorkerProcess adds these variables; app settings are environment variables.</summary>
    [Fact]
    public async Task The_handler_gets_the_environment_of_the_real_host()
    {
        await using var app = await StartAsync(("Academy__Example", "waarde"));

        Assert.Equal(await Variable(app, "FUNCTIONS_CUSTOMHANDLER_PORT"), await Variable(app, "FUNCTIONS_HTTPWORKER_PORT"));
        Assert.True(Guid.TryParse(await Variable(app, "FUNCTIONS_CUSTOMHANDLER_WORKER_ID"), out _));
        Assert.Equal(app.Folder, await Variable(app, "FUNCTIONS_APP_ROOT_PATH"));
        Assert.Equal("waarde", await Variable(app, "Academy__Example"));
        Assert.Contains("functions | handler is listening", app.Log);
    }

    /// <summary>OnProcessExited with an error code publishes HttpWorkerErrorEvent; the dispatcher starts the handler again until the third (ErrorEventsThreshold = 3).</summary>
    [Fact]
    public async Task A_crash_is_followed_by_a_new_start_and_the_third_crash_stops_the_host()
    {
        await using var app = await StartAsync();

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var before = app.Host.HandlerPid;
            await CrashAsync(app, 3);
            await Eventually.BeAsync(() => Task.FromResult(app.Host), host => host.HandlerPid != before && host.State == HandlerState.Ready);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(app));
        }

        await CrashAsync(app, 3);

        await Eventually.BeAsync(() => Task.FromResult(app.Host.State), state => state == HandlerState.Stopped);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app));
        Assert.Equal("the handler is not running", (await app.Host.FireTimerAsync("Tick", Cancellation)).Failure);
    }

    /// <summary>IntentionalRestartExitCode (200) restarts without counting.</summary>
    [Fact]
    public async Task An_intended_restart_does_not_count()
    {
        await using var app = await StartAsync();

        foreach (var _ in Enumerable.Range(0, 4))
        {
            var before = app.Host.HandlerPid;
            await CrashAsync(app, 200);
            await Eventually.BeAsync(() => Task.FromResult(app.Host), host => host.HandlerPid != before && host.State == HandlerState.Ready);
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app));
    }

    /// <summary>SuccessExitCode (0): the host does nothing, so nobody answers any more.</summary>
    [Fact]
    public async Task A_handler_that_ends_by_itself_is_not_started_again()
    {
        await using var app = await StartAsync();

        await CrashAsync(app, 0);

        await Eventually.BeAsync(() => Task.FromResult(app.Host.State), state => state == HandlerState.Stopped);
        Assert.Contains(app.Log, line => line.Contains("exit code 0", StringComparison.Ordinal));
    }

    /// <summary>AddOrUpdateErrorBucket forgets crashes of more than WorkerRestartErrorIntervalThresholdInMinutes (30) ago.</summary>
    [Fact]
    public void Crashes_far_apart_do_not_add_up()
    {
        var clock = new TestClock(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var crashes = new CrashCount(clock);

        Assert.False(crashes.Add());
        clock.Now = clock.Now.AddMinutes(29);
        Assert.False(crashes.Add());
        clock.Now = clock.Now.AddMinutes(31);
        Assert.False(crashes.Add());
        Assert.False(crashes.Add());
        Assert.True(crashes.Add());
    }

    [Fact]
    public async Task The_process_is_gone_after_the_host_has_stopped()
    {
        var app = await StartAsync();
        var pid = app.Host.HandlerPid;

        await app.DisposeAsync();

        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(pid));
    }

    private async Task<HandlerApp> StartAsync(params (string Name, string Value)[] settings) =>
        await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString) { Settings = settings.ToDictionary(pair => pair.Name, pair => pair.Value) });

    private static async Task<string> Variable(HandlerApp app, string name) => await app.Http.GetStringAsync(app.At("/api/environment/" + name), Cancellation);

    private static async Task<HttpStatusCode> StatusAsync(HandlerApp app)
    {
        using var answer = await app.Http.GetAsync(app.At("/api/echo/x"), Cancellation);
        return answer.StatusCode;
    }

    /// <summary>The request that it dies on is answered with an error of the host.</summary>
    private static async Task CrashAsync(HandlerApp app, int code)
    {
        using var answer = await app.Http.GetAsync(app.At("/api/exit/" + code.ToString(CultureInfo.InvariantCulture)), Cancellation);
        Assert.True((int)answer.StatusCode >= 500);
    }
}
