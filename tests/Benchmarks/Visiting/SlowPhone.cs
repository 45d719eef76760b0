using System.Diagnostics;
using Academy.Benchmarks.Machine;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Visiting;

/// <summary>A page on a phone's screen, on a processor that is slowed down four times.</summary>
internal sealed class SlowPhone(IBrowserContext context, IPage page) : IAsyncDisposable
{
    // Noted from before the first script on; the browser calls what keeps it busy for 50 ms or more a long task.
    private const string NoteLongTasks =
        "window.longTasks = []; new PerformanceObserver(list => longTasks.push(...list.getEntries().map(task => task.duration))).observe({ type: 'longtask', buffered: true });";

    public IPage Page => page;

    public static async Task<SlowPhone> OpenAsync(HeadlessChromium chromium, FilesOfSite files, string path)
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ServiceWorkers = ServiceWorkerPolicy.Block,
            ViewportSize = new ViewportSize { Width = 360, Height = 740 },
            HasTouch = true,
            IsMobile = true,
        });
        await files.AnswerAsync(context);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(NoteLongTasks);
        var devTools = await context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await page.GotoAsync(FilesOfSite.AddressOf(path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return new SlowPhone(context, page);
    }

    /// <summary>Gives the longest task since the last question, in milliseconds; 0 when none was long.</summary>
    public Task<double> LongestTaskAsync() => page.EvaluateAsync<double>("() => Math.max(0, ...longTasks.splice(0))");

    /// <summary>Does something and gives the seconds until what it leads to is seen.</summary>
    public async Task<double> TimeAsync(Func<Task> act, string seen)
    {
        var began = Stopwatch.GetTimestamp();
        await act();
        await page.WaitForSelectorAsync(seen, new PageWaitForSelectorOptions { State = WaitForSelectorState.Visible });
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
