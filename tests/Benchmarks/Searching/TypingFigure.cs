using System.Globalization;
using Academy.Benchmarks.Building;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>Whether a letter has to wait while somebody types in the search box of the built site, on a slow processor.</summary>
internal sealed class TypingFigure(Repository repository) : IFigure
{
    private static readonly int[] Sizes = [1_000, 10_000];

    public string Name => "typing";

    public string Title => string.Create(CultureInfo.InvariantCulture, $"Typing in the search box, on a processor slowed {TimeRows.Slower} times");

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var program = new PublishedProgram(repository, "site", "Site");
        await program.PublishAsync(cancellationToken);
        using var folder = new TemporaryFolder();
        await using var chromium = await HeadlessChromium.StartAsync(repository, cancellationToken);
        List<Row> rows = [];
        foreach (var courses in Sizes)
        {
            var about = SearchedCatalogue.Make(repository, courses);
            var academy = new AcademyBuild(program, folder.In(string.Create(CultureInfo.InvariantCulture, $"content-{courses}")));
            new AcademyContent(repository, academy.Content).Write(about.Catalogue);
            var output = folder.In(string.Create(CultureInfo.InvariantCulture, $"site-{courses}"));
            await academy.BuildAsync(output, cancellationToken);
            await using var server = await SearchServer.StartAsync(("/", Path.Combine(output, "academie")));
            rows.AddRange(await new TypingRows(courses, server, chromium).MeasureAsync(MadeQueries.Of(about, JudgedSet.Read(repository).Half(held: true).Select(query => query.Kind))));
        }

        return rows;
    }
}
