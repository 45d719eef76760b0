using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Searching;

/// <summary>What the main thread of a browser on a slowed processor spends on an answer.</summary>
internal sealed class TimeRows(int courses, SearchSite site, SearchServer server, HeadlessChromium chromium)
{
    public const int Slower = 4;

    private const int Shown = 10;
    private const int Firsts = 7;
    private const int News = 24;
    private const int HeavyFirsts = 1;
    private const double MostForFirst = 100;
    private const double MostForNew = 30;

    private readonly string _size = $"{Text.Count(courses)} courses";

    public async Task<IReadOnlyList<Row>> MeasureAsync(IReadOnlyList<string> queries)
    {
        await Console.Error.WriteLineAsync($"{_size}: what answers cost a processor slowed {Slower} times.");
        string[] some = [.. queries.Where((_, number) => number % (queries.Count / News) == 0).Take(News)];
        return [.. await OursAsync(some), .. await TheirsAsync(SearchSite.PagefindInPage, some, Firsts), .. await TheirsAsync(SearchSite.LunrSearch, some, HeavyFirsts)];
    }

    private async Task<IReadOnlyList<Row>> OursAsync(string[] queries)
    {
        var first = await FirstAsync(site.OurSearch, queries.Take(Firsts), held: true);
        var next = await NewAsync(site.OurSearch, queries, held: true);
        return
        [
            new Row($"{_size}: script time of the first answer of all, median", Text.Milliseconds(Median.Of(first)), $"at most {Text.Milliseconds(MostForFirst)}", Median.Of(first) <= MostForFirst),
            Row.Note("  the slowest", Text.Milliseconds(first.Max())),
            new Row($"{_size}: script time of a new query, median", Text.Milliseconds(Median.Of(next)), $"at most {Text.Milliseconds(MostForNew)}", Median.Of(next) <= MostForNew),
            Row.Note("  the slowest", Text.Milliseconds(next.Max())),
            Row.Note("  the same with what fetching costs the page: first / new", await SideAsync(site.OurSearch, queries, Firsts, held: false)),
        ];
    }

    private async Task<IReadOnlyList<Row>> TheirsAsync(Contender contender, string[] queries, int firsts) =>
        [Row.Note($"  {contender.Name}, script time: first / new", await SideAsync(contender, queries, firsts, held: true))];

    private async Task<string> SideAsync(Contender contender, string[] queries, int firsts, bool held)
    {
        var first = Median.Of(await FirstAsync(contender, queries.Take(firsts), held));
        return $"{Text.Milliseconds(first)} / {Text.Milliseconds(Median.Of(await NewAsync(contender, queries, held)))}";
    }

    /// <summary>From going to the search box until the answer, each time on a page that was never there.</summary>
    private async Task<IReadOnlyList<double>> FirstAsync(Contender contender, IEnumerable<string> queries, bool held)
    {
        List<double> spent = [];
        foreach (var query in queries)
        {
            await using var tab = await SearchTab.OpenAsync(chromium, Slower);
            await ReadyAsync(tab, contender, [query], held);
            var before = await tab.SpentAsync();
            await tab.TouchAsync();
            await tab.FindAsync(query, Shown);
            spent.Add(await tab.SpentAsync() - before);
        }

        return spent;
    }

    /// <summary>One query after the other, once the search is there and had its moment to warm up.</summary>
    private async Task<IReadOnlyList<double>> NewAsync(Contender contender, string[] queries, bool held)
    {
        await using var tab = await SearchTab.OpenAsync(chromium, Slower);
        await ReadyAsync(tab, contender, queries, held);
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

    // Asked once before, to know which files it takes: those are at hand when the time counts.
    private async Task ReadyAsync(SearchTab tab, Contender contender, IReadOnlyList<string> queries, bool held)
    {
        if (!held)
        {
            await tab.GoToAsync(server, contender);
            return;
        }

        await using var rehearsal = await SearchTab.OpenAsync(chromium);
        await rehearsal.GoToAsync(server, contender);
        server.Asked();
        await rehearsal.TouchAsync();
        foreach (var query in queries)
        {
            await rehearsal.FindAsync(query, Shown);
        }

        var files = server.Asked();
        await tab.GoToAsync(server, contender);
        await tab.HoldAsync(files);
    }
}
