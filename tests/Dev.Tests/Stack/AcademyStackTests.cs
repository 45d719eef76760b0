using System.Net.Http.Json;
using Academy.Dev.Setup;
using Academy.Dev.Stack;
using Academy.Dev.Tests.Setup;

namespace Academy.Dev.Tests.Stack;

public sealed class AcademyStackTests : IDisposable
{
    private readonly SmallAcademy _academy = new();
    private readonly KeptProgress _progress = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _academy.Dispose();

    [Fact]
    public async Task Every_part_answers_and_every_process_is_gone_after_the_stop()
    {
        int[] processes;
        await using (var stack = await StartAsync(_academy.Options))
        {
            using var browser = new HttpClient();
            Assert.Contains("<title>academie", await browser.GetStringAsync(stack.Site("academie"), Cancellation), StringComparison.Ordinal);
            Assert.Equal("[]", await browser.GetStringAsync(new Uri(stack.Mailbox, "email"), Cancellation));
            Assert.All(["storage", "mailbox", "functions app", "site"], step => Assert.Contains(step, _progress.Text, StringComparison.Ordinal));
            processes = [stack.Storage.Pid, stack.Functions.HandlerPid];
            Assert.All(processes, pid => Assert.True(ProcessList.Lives(pid)));
        }

        Assert.DoesNotContain(processes, ProcessList.Lives);
    }

    [Fact]
    public async Task The_functions_app_is_told_where_everything_is()
    {
        var options = _academy.Options with { Settings = new Dictionary<string, string> { ["Academy__Faults"] = "mail" } };
        await using var stack = await StartAsync(options);
        using var browser = new HttpClient();

        var settings = await browser.GetFromJsonAsync<Dictionary<string, string>>(new Uri(stack.Functions.Address, "api/settings"), Cancellation);

        Assert.NotNull(settings);
        Assert.Equal(stack.Storage.ConnectionString, settings["AzureWebJobsStorage"]);
        Assert.Equal($"http://localhost:{options.Ports.Site}", settings["Academy__Editions__academie"]);
        Assert.Equal($"http://rivierstad.localhost:{options.Ports.Site}", settings["Academy__Editions__rivierstad"]);
        Assert.Equal(32, Convert.FromBase64String(settings[$"Academy__LinkKeys__{settings["Academy__LinkKey"]}"]).Length);
        Assert.Equal("mail", settings["Academy__Faults"]);
        Assert.True(File.Exists(Path.Combine(settings["Academy__Operations"], "operations.json")));
    }

    [Fact]
    public async Task The_clock_that_a_test_moves_is_the_one_that_the_functions_app_reads()
    {
        await using var stack = await StartAsync(_academy.Options);
        using var browser = new HttpClient();
        var moment = new DateTimeOffset(2027, 3, 9, 9, 30, 0, TimeSpan.FromHours(1));

        await stack.SetClockAsync(moment);

        var settings = await browser.GetFromJsonAsync<Dictionary<string, string>>(new Uri(stack.Functions.Address, "api/settings"), Cancellation);
        Assert.NotNull(settings);
        Assert.True(TimeSpan.TryParse(await File.ReadAllTextAsync(settings["Academy__ClockFile"], Cancellation), out _));
        Assert.InRange(stack.Clock.GetUtcNow(), moment.AddSeconds(-2), moment.AddMinutes(1));
    }

    [Fact]
    public async Task When_the_catalogue_cannot_be_read_everything_stops_again()
    {
        _academy.HandlerSays("no", status: 500);
        var options = _academy.Options;

        await Assert.ThrowsAsync<SetupException>(() => StartAsync(options));

        Assert.Contains("functions app", _progress.Text, StringComparison.Ordinal);
        Assert.True(options.Ports.AreFree);
    }

    private Task<AcademyStack> StartAsync(StackOptions options) => AcademyStack.StartAsync(options, _progress, Cancellation);
}
