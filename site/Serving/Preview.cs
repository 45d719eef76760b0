using Academy.Site.Catalogue;
using Academy.Site.Commands;
using Academy.Site.Content;
using Academy.Site.Output;

namespace Academy.Site.Serving;

/// <summary>Makes the preview of one edition, and makes anew what an edit touches.</summary>
internal sealed class Preview(SiteCall call, Figures figures, TimeProvider time, Action<int> progress) : IAsyncDisposable
{
    private readonly LiveContent _content = new(call.Content) { Progress = progress };
    private readonly CatalogueMemory _memory = new();
    private readonly PreviewRenderer _renderer = new();

    public PreviewState State { get; private set; } = PreviewState.Nothing;

    /// <summary>Looks at what is at these paths of the content, the empty path being all of it; tells whether anything changed.</summary>
    public bool Look(IEnumerable<string> paths)
    {
        var changed = _content.Look(paths);
        if (changed)
        {
            State = Make();
        }

        return changed;
    }

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();

    private PreviewState Make()
    {
        var problems = new ProblemList();
        var files = _content.Files(problems);
        var at = call.At ?? DutchTime.DateAt(time.GetUtcNow());
        var catalogue = CatalogueBuilder.Build(files, at, problems, _memory) with { Figures = figures };
        return problems.IsEmpty
            ? new PreviewState(new PreviewSite(catalogue, EditionOf(catalogue), _renderer, State.Site), []) { IsCurrent = true, Documents = files.Documents }
            : State with { Problems = problems.Sorted(), IsCurrent = false };
    }

    private Edition EditionOf(AcademyCatalogue catalogue) => call.Municipality is null
        ? catalogue.Editions.FirstOrDefault(edition => edition.Municipality.Shared) ?? catalogue.Editions[0]
        : catalogue.Editions.FirstOrDefault(edition => edition.Slug == call.Municipality) ?? throw new RefusedException(
            $"Gemeente '{call.Municipality}' ken ik niet. Kies uit: {string.Join(", ", catalogue.Editions.Select(edition => edition.Slug))}.");
}
