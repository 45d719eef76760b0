using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Academy.Functions.Pages;

/// <summary>Draws a component as HTML text.</summary>
internal sealed class Renderer(IServiceProvider services, ILoggerFactory loggers)
{
    public Task<string> RenderAsync(Page page) => RenderAsync(page.Component, page.Parameters);

    public async Task<string> RenderAsync(Type component, IReadOnlyDictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(new Dictionary<string, object?>(parameters)));
            return root.ToHtmlString();
        });
    }
}
