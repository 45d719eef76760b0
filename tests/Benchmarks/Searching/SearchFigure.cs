using System.Globalization;
using Academy.Benchmarks.Building;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>How well, how lightly and how fast a search answers, beside Pagefind and lunr on the same pages.</summary>
internal sealed class SearchFigure(Repository repository) : IFigure
{
    public string Name => "search";

    public string Title => "Search, beside Pagefind 1.6.0 and lunr 2.3.9 with its Dutch plug-in on the same pages";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var peers = new SearchPeers(repository);
        await peers.InstallAsync(cancellationToken);
        var program = new PublishedProgram(repository, "site", "Site");
        await program.PublishAsync(cancellationToken);
        using var folder = new TemporaryFolder();
        await using var chromium = await HeadlessChromium.StartAsync(repository, cancellationToken);
        List<Row> rows = [.. await new JudgedFigure(repository).MeasureAsync(program, peers, chromium, folder, cancellationToken)];
        foreach (var courses in new[] { 1_000, 10_000 })
        {
            rows.AddRange(await MeasureAsync(courses, program, peers, chromium, folder, cancellationToken));
        }

        return rows;
    }

    private async Task<IReadOnlyList<Row>> MeasureAsync(
        int courses, PublishedProgram program, SearchPeers peers, HeadlessChromium chromium, TemporaryFolder folder, CancellationToken cancellationToken)
    {
        var about = SearchedCatalogue.Make(repository, courses);
        var content = folder.In(string.Create(CultureInfo.InvariantCulture, $"content-{courses}"));
        new AcademyContent(repository, content).Write(about.Catalogue);
        await Console.Error.WriteLineAsync($"{Text.Count(courses)} courses with {Text.Count(about.DistinctWords)} different words: building and indexing.");
        var at = SampleCatalogue.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var site = await SearchSite.MakeAsync(
            program, peers, content, folder.In(string.Create(CultureInfo.InvariantCulture, $"site-{courses}")), "academie", at, cancellationToken);
        await using var server = await site.ServeAsync(repository);
        var queries = MadeQueries.Of(about, JudgedSet.Read(repository).Half(held: true).Select(query => query.Kind));
        return
        [
            .. await new LoadRows(courses, site, server, chromium).MeasureAsync(queries),
            .. await new TimeRows(courses, site, server, chromium).MeasureAsync(queries),
            .. IndexRows.Of(courses, about.DistinctWords, site),
        ];
    }
}
