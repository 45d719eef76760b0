using System.IO.Compression;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Benchmarks.Starting;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Visiting;

/// <summary>What a first visit weighs over the wire, and what it waits for, beside what peers build with.</summary>
internal sealed class WeightFigure(Repository repository) : IFigure
{
    private const long MostForCourse = 35 * 1024;
    private const long MostForFont = 20 * 1024;

    public string Name => "weight";

    public string Title => "First visit on a phone, bodies over the wire with Brotli";

    public async Task<IReadOnlyList<Row>> MeasureAsync(CancellationToken cancellationToken)
    {
        var peers = new PeerPackages(repository);
        await peers.InstallAsync(cancellationToken);
        using var data = new TemporaryFolder();
        await using var academy = await RunningAcademy.StartAsync(repository, data.Root, cancellationToken);
        await using var visit = await FirstVisit.StartAsync(repository, cancellationToken);
        List<Row> rows = [];
        foreach (var edition in VisitedPages.Editions)
        {
            foreach (var (name, path) in VisitedPages.Pages)
            {
                var files = await visit.LoadAsync(academy.Page(edition, path));
                rows.AddRange(path == VisitedPages.Course ? CourseRows(edition, files) : [Row.Note($"{edition}, {name}: without the font", Text.Kibibytes(WithoutFont(files)))]);
            }
        }

        return [.. rows, .. Peers(peers)];
    }

    private static IEnumerable<Row> CourseRows(string edition, IReadOnlyList<LoadedFile> files)
    {
        var weight = WithoutFont(files);
        var font = files.Where(file => file.IsFont).Sum(file => file.Bytes);
        string[] blocking = [.. files.Where(file => file.Blocks).Select(file => file.Name)];
        var others = files.Count(file => new Uri(file.Name).Host != new Uri(files[0].Name).Host);
        yield return new Row($"{edition}, course: without the font", Text.Kibibytes(weight), $"at most {Text.Kibibytes(MostForCourse)}", weight <= MostForCourse);
        foreach (var file in files)
        {
            yield return Row.Note($"  {new Uri(file.Name).AbsolutePath}", Text.Kibibytes(file.Bytes));
        }

        yield return new Row($"{edition}, course: the font", Text.Kibibytes(font), $"at most {Text.Kibibytes(MostForFont)}", font is > 0 and <= MostForFont);
        yield return new Row(
            $"{edition}, course: files that block rendering", Text.Count(blocking.Length), "one style sheet",
            blocking is [var only] && only.EndsWith(".css", StringComparison.Ordinal));
        yield return new Row($"{edition}, course: files of others", Text.Count(others), "none", others == 0);
    }

    private static long WithoutFont(IEnumerable<LoadedFile> files) => files.Where(file => !file.IsFont).Sum(file => file.Bytes);

    // What any page of theirs loads before a word of content: the style sheet and script as they publish them, with the same Brotli.
    private static IEnumerable<Row> Peers(PeerPackages peers) =>
    [
        Peer("GOV.UK Frontend 6.6.0", peers.At("govuk-frontend", "dist", "govuk", "govuk-frontend.min.css"), peers.At("govuk-frontend", "dist", "govuk", "govuk-frontend.min.js")),
        Peer("NHS.UK frontend 10.6.1", peers.At("nhsuk-frontend", "dist", "nhsuk", "nhsuk-frontend.min.css"), peers.At("nhsuk-frontend", "dist", "nhsuk", "nhsuk-frontend.min.js")),
        Peer("Bootstrap 5.3.8 (under Moodle's theme)", peers.At("bootstrap", "dist", "css", "bootstrap.min.css"), peers.At("bootstrap", "dist", "js", "bootstrap.bundle.min.js")),
    ];

    private static Row Peer(string name, string style, string script) =>
        Row.Note($"{name}: its style sheet and script alone", Text.Kibibytes(Compressed(style) + Compressed(script)));

    private static long Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(file));
        }

        return compressed.Length;
    }
}
