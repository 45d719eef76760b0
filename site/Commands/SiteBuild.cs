using System.Runtime.CompilerServices;
using Academy.Site.Catalogue;
using Academy.Site.Checks;
using Academy.Site.Content;
using Academy.Site.Operations;
using Academy.Site.Output;
using Academy.Site.Pages;
using Academy.Site.Search.Files;

namespace Academy.Site.Commands;

/// <summary>Makes every file of the asked editions, looks at it, and stages it; publishes when all of it is good.</summary>
internal sealed class SiteBuild(SiteCall call, SourcePlaces places, SiteConsole console, StageTimings timings)
{
    // Checked and written together: enough to look at side by side, few enough to hold in memory.
    private const int AtOnce = 100;

    private int _made;

    /// <summary>Gives the number of files made.</summary>
    public async Task<int> RunAsync(AcademyCatalogue catalogue, ProblemList problems, CancellationToken cancellationToken)
    {
        var editions = EditionsOf(catalogue);
        if (call.Verb == SiteVerb.Check)
        {
            await CheckAsync(catalogue, editions, problems, cancellationToken);
            return 0;
        }

        using var folder = OutputFolder.Open(call.Output, call.Content);
        try
        {
            var stage = folder.Begin();
            await MakeAsync(catalogue, editions, stage, problems, cancellationToken);
            if (problems.IsEmpty)
            {
                timings.Measure("write", () => folder.Publish(stage));
            }
        }
        finally
        {
            folder.Discard();
        }

        return _made;
    }

    private async Task CheckAsync(AcademyCatalogue catalogue, IEnumerable<Edition> editions, ProblemList problems, CancellationToken cancellationToken)
    {
        var hidden = new HiddenPages(catalogue.Editions, places);
        HashSet<(Position, string)> reported = [];
        foreach (var edition in editions)
        {
            var check = new EditionCheck(catalogue, edition, places, hidden) { Seen = files => console.Progress?.Tell(edition.Slug, files) };
            problems.AddRange(NewOf(await timings.MeasureAsync(_ => "checks", () => new ValueTask<IReadOnlyList<ContentProblem>>(check.ProblemsAsync(cancellationToken))), reported));
        }

        console.Progress?.End();
    }

    private async Task MakeAsync(
        AcademyCatalogue catalogue, IEnumerable<Edition> editions, Stage stage, ProblemList problems, CancellationToken cancellationToken)
    {
        var hidden = new HiddenPages(catalogue.Editions, places);
        HashSet<(Position, string)> reported = [];
        foreach (var edition in editions)
        {
            var check = new SiteCheck(edition, places, hidden);
            await foreach (var files in RenderAsync(catalogue, edition, cancellationToken))
            {
                Take(files, check, stage);
                console.Progress?.Tell(edition.Slug, _made);
            }

            timings.Measure("checks", () => problems.AddRange(NewOf(check.Problems(), reported)));
        }

        Take([timings.Measure("render", () => OperationsFile.Of(catalogue))], null, stage);
        console.Progress?.End();
    }

    /// <summary>Leaves out what an earlier edition reported at the same place: one cause is one problem.</summary>
    private static ContentProblem[] NewOf(IReadOnlyList<ContentProblem> found, HashSet<(Position, string)> reported)
    {
        ContentProblem[] fresh = [.. found.Where(problem => !reported.Contains(KeyOf(problem)))];
        reported.UnionWith(fresh.Select(KeyOf));
        return fresh;
    }

    private static (Position, string) KeyOf(ContentProblem problem) =>
        (new Position(problem.File, problem.Line, problem.Column), problem.Code);

    /// <summary>Gives the edition's files in handfuls, with the time that took put on the account of rendering, or of the search that all its files come out of at once.</summary>
    private async IAsyncEnumerable<IReadOnlyList<OutputFile>> RenderAsync(
        AcademyCatalogue catalogue,
        Edition edition,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var pages = EditionPages.RenderAsync(catalogue, edition, cancellationToken).GetAsyncEnumerator(cancellationToken);
        List<OutputFile> some = [];
        while (await timings.MeasureAsync(more => more && SearchFiles.IsTheirs(pages.Current.Path[edition.Slug.Length..]) ? "search" : "render", pages.MoveNextAsync))
        {
            some.Add(pages.Current);
            if (some.Count == AtOnce)
            {
                yield return some;
                some = [];
            }
        }

        some.AddRange(EditionImages.Of(edition));
        yield return some;
    }

    private void Take(IReadOnlyList<OutputFile> files, SiteCheck? check, Stage stage)
    {
        _made += files.Count;
        if (check is not null)
        {
            timings.Measure("checks", () => check.Look(files));
        }

        timings.Measure("write", () => stage.Write(files));
    }

    private IReadOnlyList<Edition> EditionsOf(AcademyCatalogue catalogue)
    {
        if (call.Municipality is not { } slug)
        {
            return catalogue.Editions;
        }

        var found = catalogue.Editions.Where(edition => edition.Slug == slug).ToArray();
        var slugs = string.Join(", ", catalogue.Editions.Select(edition => edition.Slug));
        return found is [] ? throw new RefusedException($"Gemeente '{slug}' ken ik niet. Kies uit: {slugs}.") : found;
    }
}
