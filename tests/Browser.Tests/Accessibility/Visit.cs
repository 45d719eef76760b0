using System.Text.Json;
using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>A page that is open in front of a visitor, with scripts and, beside it, without.</summary>
internal sealed class Visit(IPage page, ICDPSession session, Lab lab, Func<Task<IPage>> withoutScripts, FocusKinds focusKinds) : IAsyncDisposable
{
    private Situation? _now;

    public IPage Page => page;

    /// <summary>Compares pictures.</summary>
    public Lab Lab => lab;

    /// <summary>Which looks of the focus were already judged.</summary>
    public FocusKinds FocusKinds => focusKinds;

    public static async Task<Visit> OfAsync(IPage page, Lab lab, Func<Task<IPage>> withoutScripts, FocusKinds focusKinds) =>
        new(page, await page.Context.NewCDPSessionAsync(page), lab, withoutScripts, focusKinds);

    public async ValueTask DisposeAsync() => await session.DetachAsync();

    /// <summary>Changes only what differs from now.</summary>
    public async Task EnterAsync(Situation situation)
    {
        if (situation == _now)
        {
            return;
        }

        await session.SendAsync("Emulation.setDeviceMetricsOverride", new Dictionary<string, object>
        {
            ["width"] = situation.Width,
            ["height"] = situation.Height,
            ["deviceScaleFactor"] = situation.Scale,
            ["mobile"] = false,
        });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            ColorScheme = situation.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = situation.HasForcedColours ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = situation.MayMove ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
        });
        await page.EvaluateAsync(
            "style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = style ? [sheet] : []; }",
            situation.Style);
        _now = situation;
    }

    /// <summary>Presses Tab so many times, as fast as the browser takes it.</summary>
    public Task PressTabAsync(int times) => Task.WhenAll(Enumerable.Range(0, times).SelectMany(_ => (IEnumerable<Task>)[KeyAsync("rawKeyDown"), KeyAsync("keyUp")]));

    /// <summary>Looks with a script that reports barriers.</summary>
    public Task<IReadOnlyList<Barrier>> LookAsync(string script, object? argument = null) => AskAsync<IReadOnlyList<Barrier>>(page, script, argument);

    public Task<T> AskAsync<T>(string script, object? argument = null) => AskAsync<T>(page, script, argument);

    /// <summary>Asks the same of the page as somebody has it whose browser runs no scripts.</summary>
    public async Task<T> AskWithoutScriptsAsync<T>(string script) => await AskAsync<T>(await withoutScripts(), script, null);

    /// <summary>Looks in several situations and says in which one something was seen.</summary>
    public async Task<IReadOnlyList<Barrier>> LookInAsync(string script, params Situation[] situations)
    {
        List<Barrier> barriers = [];
        foreach (var situation in situations)
        {
            await EnterAsync(situation);
            barriers.AddRange((await LookAsync(script)).Select(barrier => barrier with { Text = $"[{situation}] {barrier.Text}" }));
        }

        return barriers;
    }

    private Task<JsonElement?> KeyAsync(string type) => session.SendAsync("Input.dispatchKeyEvent", new Dictionary<string, object>
    {
        ["type"] = type,
        ["key"] = "Tab",
        ["code"] = "Tab",
        ["windowsVirtualKeyCode"] = 9,
    });

    private static async Task<T> AskAsync<T>(IPage page, string script, object? argument)
    {
        var json = await page.EvaluateAsync<string>(
            $"async argument => {{ {Script.Of("look")}\nreturn JSON.stringify(await ({Script.Of(script)}\n)(argument)); }}", argument);
        return JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;
    }
}
