using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility.Personal;

/// <summary>Looks at the pages of each role in a filled academy, and remembers which addresses of the functions answered.</summary>
internal sealed class FilledLook(WholeAcademy academy, IReadOnlyList<IBarrierCheck> checks, FocusKinds focusKinds)
{
    /// <summary>A folder in which each page is also put as pictures, for who looks with their own eyes.</summary>
    public const string PicturesVariable = "ACADEMY_PICTURES";

    private readonly ConcurrentBag<FoundBarrier> _found = [];
    private readonly ConcurrentDictionary<string, bool> _answered = new();

    /// <summary>The pages of the functions that were shown, whole or as a part.</summary>
    public IReadOnlyCollection<string> Answered => (IReadOnlyCollection<string>)_answered.Keys;

    public IReadOnlyList<LookedPage> Pages { get; private set; } = [];

    public async Task<IReadOnlyList<FoundBarrier>> LookAsync(string dist)
    {
        var all = new FilledPages(academy, await FilledAcademy.FillAsync(academy, dist)).All;
        Pages = [.. all.SelectMany(one => one.Pages)];
        await Task.WhenAll(all.Select(one => LookAsync(one.Edition, one.Who, one.Pages)));
        return [.. _found];
    }

    /// <summary>Notes what a tab of somebody was given.</summary>
    public Task ListenAsync(IPage tab)
    {
        tab.Response += (_, response) =>
        {
            if (response is { Ok: true, Request.Method: "GET" })
            {
                _answered[new Uri(response.Url).AbsolutePath] = true;
            }
        };
        return Task.CompletedTask;
    }

    private async Task LookAsync(string edition, string who, IReadOnlyList<LookedPage> pages)
    {
        await using var visitor = await Visitor.OfAsync(academy.Browser, await academy.SignInAsync(edition, who));
        visitor.OnNewPageAsync = ListenAsync;
        foreach (var page in pages)
        {
            foreach (var barrier in await LookAsync(visitor, page))
            {
                _found.Add(barrier);
            }
        }
    }

    private async Task<IReadOnlyList<FoundBarrier>> LookAsync(Visitor visitor, LookedPage page)
    {
        try
        {
            if (Environment.GetEnvironmentVariable(PicturesVariable) is { Length: > 0 } folder)
            {
                await visitor.PictureAsync(page, folder);
            }

            return await visitor.LookAsync(page, checks, focusKinds);
        }
        catch (Exception late) when (late is TimeoutException or PlaywrightException)
        {
            // The other pages are worth a look as well.
            return [new FoundBarrier(page.ToString(), "opening", new Barrier("not-shown", "main", late.Message))];
        }
    }
}
