using System.Runtime.CompilerServices;
using Academy.Site.Assets;
using Academy.Site.Catalogue;
using Academy.Site.Content;
using Academy.Site.Output;
using Academy.Site.Pages;

namespace Academy.Site.Checks;

/// <summary>
/// Finds what a build would find in an edition, without making all of it. Of the pages with parts (<see cref="PageParts"/>) the first of
/// each shape is made and looked at as a whole, and of the others what content decides; pictures and the search are left out.
/// </summary>
internal sealed class EditionCheck(AcademyCatalogue catalogue, Edition edition, SourcePlaces places, HiddenPages hidden)
{
    // Looked at side by side before the first of them is added up: few in memory, enough for every processor.
    private const int AtOnce = 256;

    private readonly Dictionary<string, PageStand> _stands = new(StringComparer.Ordinal);

    /// <summary>Gets who is told how many files were looked at.</summary>
    public Action<int> Seen { get; init; } = _ => { };

    public async Task<IReadOnlyList<ContentProblem>> ProblemsAsync(CancellationToken cancellationToken)
    {
        var check = new SiteCheck(edition, places, hidden);
        var seen = 0;
        await foreach (var file in FilesAsync(check, cancellationToken))
        {
            check.Take(file);
            Seen(++seen);
        }

        if (!check.HasToCount)
        {
            return check.Problems();
        }

        var whole = new SiteCheck(edition, places, hidden);
        await foreach (var file in EditionPages.RenderAsync(catalogue, edition, cancellationToken))
        {
            whole.Look(file);
        }

        whole.Look([.. EditionImages.Of(edition)]);
        return whole.Problems();
    }

    /// <summary>Gives every file that a build makes, in its order, besides those of the search.</summary>
    public async IAsyncEnumerable<LookedFile> FilesAsync(SiteCheck check, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var assets = new EditionAssets(edition.Municipality);
        IReadOnlyList<SitePage> pages = [.. PageList.Of(catalogue, edition)];
        foreach (var file in check.Looked([.. FileGroups.Assets(edition, assets).Make()]))
        {
            yield return file;
        }

        await using var renderers = new PageRenderers(PageDetail.WithoutPictures);
        var frame = await PageFrame.RenderAsync(edition, assets, renderers.First);
        foreach (var some in pages.Chunk(AtOnce))
        {
            foreach (var file in await LookAsync(check, assets, frame, renderers, some, cancellationToken))
            {
                yield return file;
            }
        }

        foreach (var group in FileGroups.AroundPages(catalogue, edition, assets, pages, PageDetail.WithoutPictures).Append(FileGroups.Images(edition)))
        {
            foreach (var file in check.Looked([.. group.Make()]))
            {
                yield return file;
            }
        }
    }

    private async Task<IReadOnlyList<LookedFile>> LookAsync(
        SiteCheck check, EditionAssets assets, PageFrame frame, PageRenderers renderers, SitePage[] pages, CancellationToken cancellationToken)
    {
        PageParts?[] parts = [.. pages.Select(page => page.Parts?.Invoke())];
        HashSet<string> shapes = [];
        int[] whole = [.. Enumerable.Range(0, pages.Length).Where(index => parts[index] is not { Shape: var shape } || (!_stands.ContainsKey(shape) && shapes.Add(shape)))];
        var made = await renderers.RenderAsync(frame, [.. whole.Select(index => pages[index])], cancellationToken);
        var looked = new IReadOnlyList<LookedFile>[pages.Length];
        Parallel.For(0, whole.Length, at =>
            looked[whole[at]] = check.Looked([.. EditionPages.FilesOf(edition, assets, pages[whole[at]], made[at])]));
        foreach (var index in whole)
        {
            if (parts[index] is { } known)
            {
                var file = looked[index][0];
                _stands.Add(known.Shape, new PageStand(file.Page!, known, file.Length));
            }
        }

        Parallel.For(0, pages.Length, index =>
            looked[index] ??= [check.LookAtParts(pages[index], frame.TitleOf(pages[index]), parts[index]!, _stands[parts[index]!.Shape])]);
        return [.. looked.SelectMany(files => files)];
    }
}
