using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>Somebody with a browser that runs scripts and the same somebody with one that does not.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _with;
    private readonly IBrowserContext _without;
    private readonly IBrowserContext _empty;
    private readonly Lab _lab;

    private Visitor(IBrowserContext with, IBrowserContext without, IBrowserContext empty, Lab lab)
    {
        _with = with;
        _without = without;
        _empty = empty;
        _lab = lab;
    }

    /// <summary>How long each check took in all, to see what a slow suite waits for.</summary>
    public static ConcurrentDictionary<string, TimeSpan> Timings { get; } = new();

    /// <summary>Where a planted fault is put into what the site answers.</summary>
    public Func<IPage, Task> OnNewPageAsync { get; set; } = _ => Task.CompletedTask;

    /// <summary>A visitor with this state in the browser: cookies of somebody who is signed in, or nothing.</summary>
    public static async Task<Visitor> OfAsync(IBrowser browser, string? state = null)
    {
        var with = await browser.NewContextAsync(Options(javaScript: true, state));
        await with.AddInitScriptAsync(Script.Of("listeners"));
        var without = await browser.NewContextAsync(Options(javaScript: false, state));
        var empty = await browser.NewContextAsync();
        return new Visitor(with, without, empty, new Lab(await empty.NewPageAsync()));
    }

    /// <summary>Opens a page and takes every look at it.</summary>
    public async Task<IReadOnlyList<FoundBarrier>> LookAsync(LookedPage looked, IReadOnlyList<IBarrierCheck> checks, FocusKinds focusKinds)
    {
        var page = await TabAsync(_with);
        await using var visit = await Visit.OfAsync(page, _lab, () => OpenAsync(_without, looked), focusKinds);
        await TimedAsync("opening", () => OpenAsync(_with, looked));
        List<FoundBarrier> found = [];
        foreach (var check in checks)
        {
            var barriers = await TimedAsync(check.Name, () => check.FindAsync(visit));
            found.AddRange(barriers.Select(barrier => new FoundBarrier(looked.ToString(), check.Name, barrier)));
        }

        return found;
    }

    /// <summary>Pictures of a page for who looks at it with their own eyes: on a phone and a desk, light and dark.</summary>
    public async Task PictureAsync(LookedPage looked, string folder)
    {
        var page = await OpenAsync(_with, looked);
        var name = string.Concat($"{looked.Edition} {looked.Kind}".Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        foreach (var (width, scheme) in (IEnumerable<(int, ColorScheme)>)[(360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)])
        {
            await page.SetViewportSizeAsync(width, 740);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png") });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _with.CloseAsync();
        await _without.CloseAsync();
        await _empty.CloseAsync();
    }

    private static async Task<T> TimedAsync<T>(string name, Func<Task<T>> doAsync)
    {
        var start = TimeProvider.System.GetTimestamp();
        var result = await doAsync();
        var took = TimeProvider.System.GetElapsedTime(start);
        Timings.AddOrUpdate(name, took, (_, sum) => sum + took);
        return result;
    }

    /// <summary>One tab stays open: a new one for each page would cost more than the page.</summary>
    private async Task<IPage> TabAsync(IBrowserContext context)
    {
        if (context.Pages.Count > 0)
        {
            return context.Pages[0];
        }

        var page = await context.NewPageAsync();
        await OnNewPageAsync(page);
        return page;
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, LookedPage looked)
    {
        var page = await TabAsync(context);
        await looked.OpenAsync(page);
        if (context == _with)
        {
            await WaitForPartsAsync(page);
        }

        return page;
    }

    /// <summary>Waits for what the page still fetches. (WaitForFunctionAsync needs eval, which the page's policy forbids.)</summary>
    private static async Task WaitForPartsAsync(IPage page)
    {
        var limit = TimeProvider.System.GetUtcNow().AddSeconds(30);
        while (await page.EvaluateAsync<bool>("() => window.lookPending > 0 || document.querySelector('[aria-busy=true]') !== null"))
        {
            Assert.True(TimeProvider.System.GetUtcNow() < limit, $"{page.Url} keeps fetching");
            await Task.Delay(20);
        }
    }

    private static BrowserNewContextOptions Options(bool javaScript, string? state) => new()
    {
        JavaScriptEnabled = javaScript,
        ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
        Locale = "nl-NL",
        StorageState = state,
        // What an earlier page left behind may not stand in for this one.
        ServiceWorkers = ServiceWorkerPolicy.Block,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
