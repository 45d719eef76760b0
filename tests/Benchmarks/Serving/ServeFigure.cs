using System.Globalization;
using Academy.Benchmarks.Building;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Serving;

/// <summary>From saving a course until its page in a browser shows the new text.</summary>
internal sealed class ServeFigure(Repository repository) : IFigure
{
    private const int Edits = 15;

    private static readonly (int Courses, double Most)[] Sizes = [(1_000, 0.3), (10_000, 0.5)];

    public string Name => "serve";

    public string Title => $"./academy serve: from saving a course until Chromium shows it (median of {Edits} edits)";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var site = new PublishedProgram(repository, "site", "Site");
        await site.PublishAsync(cancellationToken);
        List<Row> rows = [];
        foreach (var (courses, most) in Sizes)
        {
            rows.AddRange(await MeasureAsync(site, courses, most, cancellationToken));
        }

        return rows;
    }

    private async Task<IReadOnlyList<Row>> MeasureAsync(PublishedProgram site, int courses, double most, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var catalogue = CatalogueMaker.Make(courses);
        new AcademyContent(repository, folder.In("content")).Write(catalogue);
        await using var preview = await RunningPreview.StartAsync(site, folder.In("content"), cancellationToken);
        await using var page = await OpenPage.StartAsync(repository, cancellationToken);
        List<double> seconds = [];
        for (var number = 0; number <= Edits; number++)
        {
            // Courses from all over the catalogue, and the first once more to warm up.
            var course = catalogue.Courses[number * courses / (Edits + 1)];
            seconds.Add(await EditAsync(preview, page, course, folder.In("content", "courses", course.Id, "index.md"), number, cancellationToken));
        }

        var median = Median.Of(seconds.Skip(1));
        return
        [
            Row.Note($"{Text.Count(courses)} courses: until the preview answers", Text.Seconds(preview.SecondsToReady)),
            new Row($"{Text.Count(courses)} courses: save until shown", Text.Seconds(median), $"at most {Text.Seconds(most)}", median <= most),
            Row.Note("  the quickest and the slowest edit", $"{Text.Seconds(seconds.Skip(1).Min())} / {Text.Seconds(seconds.Skip(1).Max())}"),
        ];
    }

    private static async Task<double> EditAsync(
        RunningPreview preview, OpenPage page, SampleCourse course, string file, int number, CancellationToken cancellationToken)
    {
        await page.GoToAsync(new Uri(preview.Address, $"/cursussen/{course.Id}/"));
        var checks = preview.Checks;
        var text = await File.ReadAllTextAsync(file, cancellationToken);
        var words = string.Create(CultureInfo.InvariantCulture, $"Wijziging {number}");
        var seconds = await page.SaveAsync(file, text.Replace("title: \"", $"title: \"{words}: ", StringComparison.Ordinal), words);

        // Who writes takes longer to think than a check of all pages takes.
        await preview.CheckedAsync(checks, cancellationToken);
        return seconds;
    }
}
