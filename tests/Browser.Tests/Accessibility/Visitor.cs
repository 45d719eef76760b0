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
        var page = await OpenAsync(_with, looked);
        IPage? plain = null;
        var session = await page.Context.NewCDPSessionAsync(page);
        var visit = new Visit(page, session, _lab, async () => plain ??= await OpenAsync(_without, looked), focusKinds);
        List<FoundBarrier> found = [];
        foreach (var check in checks)
        {
            found.AddRange((await check.FindAsync(visit)).Select(barrier => new FoundBarrier(looked.ToString(), check.Name, barrier)));
        }

        await page.CloseAsync();
        await (plain?.CloseAsync() ?? Task.CompletedTask);
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await _with.CloseAsync();
        await _without.CloseAsync();
        await _empty.CloseAsync();
    }

    private async Task<IPage> OpenAsync(IBrowserContext context, LookedPage looked)
    {
        var page = await context.NewPageAsync();
        await OnNewPageAsync(page);
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
