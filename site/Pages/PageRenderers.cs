namespace Academy.Site.Pages;

/// <summary>Renders pages side by side, with a renderer for each processor; the bytes do not depend on how many there are.</summary>
internal sealed class PageRenderers(PageDetail detail) : IAsyncDisposable
{
    private readonly HtmlPages[] _renderers = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new HtmlPages(detail))];

    public HtmlPages First => _renderers[0];

    /// <summary>Gives the pages' bytes in the order of the pages.</summary>
    public async Task<byte[][]> RenderAsync(PageFrame frame, IReadOnlyList<SitePage> pages, CancellationToken cancellationToken)
    {
        var made = new byte[pages.Count][];
        var next = -1;
        await Task.WhenAll(_renderers.Select(renderer => Task.Run(() => WorkAsync(renderer), cancellationToken)));
        return made;

        async Task WorkAsync(HtmlPages renderer)
        {
            for (var index = Interlocked.Increment(ref next); index < pages.Count; index = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                made[index] = frame.Fill(pages[index], await renderer.RenderAsync(pages[index]));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var renderer in _renderers)
        {
            await renderer.DisposeAsync();
        }
    }
}
