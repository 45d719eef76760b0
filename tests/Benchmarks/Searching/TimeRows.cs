using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Searching;

/// <summary>What the main thread of a browser on a processor slowed four times spends on an answer, and whether typing ever waits for it.</summary>
internal sealed class TimeRows(int courses, SearchSite site, SearchServer server, HeadlessChromium chromium)
{
    private const int Slower = 4;
    private const int Shown = 10;
    private const int Firsts = 9;
    private const int News = 40;
    private const double MostForFirst = 100;
    private const double MostForNew = 30;

    public async Task<IReadOnlyList<Row>> MeasureAsync(IReadOnlyList<string> queries)
    {
        var size = $"{Text.Count(courses)} courses";
        await Console.Error.WriteLineAsync($"{size}: what answers cost a processor slowed {Slower} times.");
        string[] some = [.. queries.Where((_, number) => number % (queries.Count / News) == 0).Take(News)];
        List<double> first = [];
        foreach (var query in some.Take(Firsts))
        {
            first.Add(await FirstAsync(site.OurSearch, query));
        }

        var next = await NewAsync(site.OurSearch, some);
        return
        [
            new Row($"{size}: script time of the first answer of all, median", Milliseconds(Median.Of(first)), $"at most {Milliseconds(MostForFirst)}", Median.Of(first) <= MostForFirst),
            Row.Note("  the slowest", Milliseconds(first.Max())),
            new Row($"{size}: script time of a new query, median", Milliseconds(Median.Of(next)), $"at most {Milliseconds(MostForNew)}", Median.Of(next) <= MostForNew),
            Row.Note("  the slowest", Milliseconds(next.Max())),
        ];
    }

    private async Task<double> FirstAsync(Contender contender, string query)
    {
        await using var tab = await SearchTab.OpenAsync(chromium, server, contender, Slower);
        var before = await tab.SpentAsync();
        await tab.TouchAsync();
        await tab.FindAsync(query, Shown);
        return await tab.SpentAsync() - before;
    }

    private async Task<IReadOnlyList<double>> NewAsync(Contender contender, IReadOnlyList<string> queries)
    {
        await using var tab = await SearchTab.OpenAsync(chromium, server, contender, Slower);
        await tab.TouchAsync();
        await tab.WarmAsync();
        List<double> spent = [];
        foreach (var query in queries)
        {
            var before = await tab.SpentAsync();
            await tab.FindAsync(query, Shown);
            spent.Add(await tab.SpentAsync() - before);
        }

        return spent;
    }

    private static string Milliseconds(double milliseconds) => Text.Milliseconds(milliseconds);
}
