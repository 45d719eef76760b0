using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;

namespace Academy.Benchmarks.Searching;

/// <summary>What a browser that was never here loads until the first answer stands: scripts, lists, parts of the index, what ten results show.</summary>
internal sealed class LoadRows(int courses, SearchSite site, SearchServer server, HeadlessChromium chromium)
{
    private const int Shown = 10;
    private const int MostFiles = 600;
    private const int Large = 10_000;

    private readonly PackedSizes _sizes = new(PackedSizes.AsKept);

    private long Most => (courses < Large ? 30 : 90) * 1024;

    public async Task<IReadOnlyList<Row>> MeasureAsync(IReadOnlyList<string> queries)
    {
        var size = $"{Text.Count(courses)} courses";
        await Console.Error.WriteLineAsync($"{size}: what {queries.Count} queries load.");
        var ours = await LoadedAsync(site.OurSearch, queries);
        var pagefind = await LoadedAsync(SearchSite.PagefindSearch, [.. queries.Where((_, number) => number % 2 == 0)]);
        var lunr = _sizes.Of(site.LunrFiles);
        var median = Median.Of(ours.Select(bytes => (double)bytes));
        return
        [
            new Row($"{size}: loaded for the first answer, median", Text.Kibibytes((long)median), $"at most {Text.Kibibytes(Most)}", median <= Most),
            Row.Note("  the largest", Text.Kibibytes(ours.Max())),
            Row.Note("  Pagefind, median / largest", $"{Text.Kibibytes((long)Median.Of(pagefind.Select(bytes => (double)bytes)))} / {Text.Kibibytes(pagefind.Max())}"),
            Row.Note("  lunr, always, without titles to show", Text.Kibibytes(lunr)),
            new Row($"{size}: files of the index", Text.Count(site.OurFiles.Count), $"at most {Text.Count(MostFiles)}", site.OurFiles.Count <= MostFiles),
            Row.Note("  Pagefind / lunr", $"{Text.Count(site.PagefindFiles.Count)} / {Text.Count(site.LunrFiles.Count)}"),
        ];
    }

    private async Task<IReadOnlyList<long>> LoadedAsync(Contender contender, IReadOnlyList<string> queries)
    {
        List<long> loaded = [];
        await using var tab = await SearchTab.OpenAsync(chromium);
        foreach (var query in queries)
        {
            await tab.GoToAsync(server, contender);
            server.Asked();
            await tab.TouchAsync();
            await tab.FindAsync(query, Shown);
            loaded.Add(_sizes.Of(server.Asked().Select(server.FileOf)));
        }

        return loaded;
    }
}
