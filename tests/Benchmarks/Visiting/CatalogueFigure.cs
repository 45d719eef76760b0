using System.Globalization;
using Academy.Benchmarks.Building;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Visiting;

/// <summary>The page with the whole catalogue, when that is large, on a phone: what it weighs, and whether it can be used.</summary>
internal sealed class CatalogueFigure(Repository repository) : IFigure
{
    private const int Courses = 10_000;
    private const long Most = 100 * 1024;
    private const string Path = "/cursussen/";

    public string Name => "catalogue";

    public string Title => $"The catalogue of {Text.Count(Courses)} courses on a phone, over the wire with Brotli, the processor slowed four times";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        var site = new PublishedProgram(repository, "site", "Site");
        await site.PublishAsync(cancellationToken);
        var academy = new AcademyBuild(site, folder.In("content"));
        new AcademyContent(repository, academy.Content).Write(CatalogueMaker.Make(Courses));
        await academy.BuildAsync(folder.In("dist"), cancellationToken);
        await using var chromium = await HeadlessChromium.StartAsync(repository, cancellationToken);
        var files = new FilesOfSite(folder.In("dist", "academie"));
        await using var phone = await SlowPhone.OpenAsync(chromium, files, Path);
        var loaded = files.Loaded.ToArray();
        var (page, all) = (files.Loaded[Path], loaded.Sum(file => file.Value));
        return
        [
            new Row("the page itself", Text.Kibibytes(page), $"at most {Text.Kibibytes(Most)}", page <= Most),
            new Row("with all that it loads, the font too", Text.Kibibytes(all), $"at most {Text.Kibibytes(Most)}", all <= Most),
            .. loaded.Where(file => file.Key != Path).Select(file => Row.Note($"  {file.Key}", Text.Kibibytes(file.Value))),
            Row.Note("elements on the page", Text.Count(await phone.Page.EvaluateAsync<int>("() => document.querySelectorAll('*').length"))),
            Row.Note("wider than the screen", await phone.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth") ? "yes" : "no"),
            .. await UseAsync(phone, files, all),
        ];
    }

    /// <summary>Opens a filter, makes a choice, and then another one beside the results.</summary>
    private static async Task<IReadOnlyList<Row>> UseAsync(SlowPhone phone, FilesOfSite files, long before)
    {
        var opening = Milliseconds(await phone.LongestTaskAsync());
        var unfold = await phone.TimeAsync(() => phone.Page.TapAsync("[data-choice=vorm] summary"), "[data-choice=vorm] a");
        var first = await phone.TimeAsync(() => phone.Page.TapAsync("[data-choice=vorm] a[data-value=blended]"), "[data-results] li a");
        await phone.Page.WaitForSelectorAsync("[data-filters] [data-facet=form] [data-count]:not(:empty)", new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        var choosing = Milliseconds(await phone.LongestTaskAsync());
        var found = await phone.Page.EvaluateAsync<string>("() => document.title");
        return
        [
            Row.Note("longest task while it opens", opening),
            Row.Note("a filter unfolds", Text.Seconds(unfold)),
            Row.Note("from a first choice to its courses", Text.Seconds(first)),
            Row.Note("longest task in that time", choosing),
            Row.Note("what a first choice loads", Text.Kibibytes(files.Loaded.Values.Sum() - before)),
            Row.Note("what stands there then", found),
        ];
    }

    private static string Milliseconds(double time) => time == 0 ? "none of 50 ms" : string.Create(CultureInfo.InvariantCulture, $"{time:0} ms");
}
