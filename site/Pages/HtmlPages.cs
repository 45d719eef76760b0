using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Academy.Site.Pages;

/// <summary>Turns a component into HTML.</summary>
internal sealed class HtmlPages(PageDetail detail = PageDetail.Whole) : IAsyncDisposable
{
    // A renderer keeps every component it ever showed; starting anew bounds the memory of a large catalogue.
    private const int PagesPerRenderer = 250;

    // Dutch letters stay letters: the page says that it is UTF-8.
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton(new PaperCodes(detail))
        .BuildServiceProvider();

    private HtmlRenderer? _renderer;
    private int _rendered;

    public Task<string> RenderAsync(SitePage page) => RenderAsync(page.Component, page.View());

    public async Task<string> RenderAsync(Type component, object? view)
    {
        var renderer = await NextAsync();
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = view is null
                ? ParameterView.Empty
                : ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view });
            var root = await renderer.RenderComponentAsync(component, parameters);

            // The renderer closes elements that HTML leaves open as XML would; in text and in values the sign is escaped.
            return root.ToHtmlString().Replace(" />", ">", StringComparison.Ordinal);
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_renderer is not null)
        {
            await _renderer.DisposeAsync();
        }

        await _services.DisposeAsync();
    }

    private async ValueTask<HtmlRenderer> NextAsync()
    {
        if (_renderer is not null && _rendered++ < PagesPerRenderer)
        {
            return _renderer;
        }

        if (_renderer is not null)
        {
            await _renderer.DisposeAsync();
        }

        _rendered = 0;
        return _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
    }
}
