using System.Globalization;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Microsoft.Playwright;

namespace Academy.Benchmarks.Searching;

/// <summary>Types whole queries letter by letter into the search box of the built front page: no letter may wait for a task in its way.</summary>
internal sealed class TypingRows(int courses, SearchServer server, HeadlessChromium chromium)
{
    private const int Queries = 6;
    private const int BetweenLetters = 150;
    private const double MostForTask = 50;
    private const int MostAgain = 2;

    // Long tasks are those of more than 50 ms, by the W3C's definition; the browser tells of no others.
    private const string Watch =
        """
        () => {
          window.longest = 0;
          new PerformanceObserver((list) => {
            window.longest = Math.max(window.longest, ...list.getEntries().map(({ duration }) => duration));
          }).observe({ type: 'longtask' });
        }
        """;

    public async Task<IReadOnlyList<Row>> MeasureAsync(IReadOnlyList<string> queries)
    {
        var longest = 0.0;
        var suggested = 0;
        string[] some = [.. queries.Where((_, number) => number % (queries.Count / Queries) == 0).Take(Queries)];
        foreach (var query in some)
        {
            var (task, options) = await QuietestAsync(query);
            longest = Math.Max(longest, task);
            suggested += options > 0 ? 1 : 0;
        }

        return
        [
            new Row(
                $"{Text.Count(courses)} courses: longest task while typing {some.Length} queries", longest == 0 ? "below 50 ms" : Text.Milliseconds(longest),
                $"at most {Text.Milliseconds(MostForTask)}", longest <= MostForTask && suggested > 0),
            Row.Note("  of which the last letter brought suggestions", string.Create(CultureInfo.InvariantCulture, $"{suggested}")),
        ];
    }

    // What a script does comes back each time; what else the machine did at that moment does not.
    private async Task<(double Longest, int Suggested)> QuietestAsync(string query)
    {
        var typed = await TypeAsync(query);
        for (var again = 0; again < MostAgain && typed.Longest > MostForTask; again++)
        {
            var next = await TypeAsync(query);
            typed = next.Longest < typed.Longest ? next : typed;
        }

        return typed;
    }

    private async Task<(double Longest, int Suggested)> TypeAsync(string query)
    {
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = TimeRows.Slower });
        await page.EvaluateAsync(Watch);
        var box = page.Locator("form[role=search] input[type=search]:visible").First;
        await box.FocusAsync();
        await page.WaitForTimeoutAsync(BetweenLetters * 4);
        await box.PressSequentiallyAsync(query, new LocatorPressSequentiallyOptions { Delay = BetweenLetters });
        await page.WaitForTimeoutAsync(BetweenLetters * 8);
        return (await page.EvaluateAsync<double>("() => window.longest"), await page.Locator("[role=option]").CountAsync());
    }
}
