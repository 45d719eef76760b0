using Academy.Site.Pages;

namespace Academy.Site.Serving;

/// <summary>The one renderer of a preview, for one at a time: it stays warm from edit to edit.</summary>
internal sealed class PreviewRenderer : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private readonly HtmlPages _html = new();

    public async Task<T> RunAsync<T>(Func<HtmlPages, Task<T>> work, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await work(_html);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _html.DisposeAsync();
        _oneAtATime.Dispose();
    }
}
