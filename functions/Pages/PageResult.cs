using System.Net;
using Academy.Functions.Catalogue;
using Academy.Functions.Web;

namespace Academy.Functions.Pages;

/// <summary>
/// Answers a personal page: whole, in the shell that the build made for the edition, or, when a script asks, only
/// the part that belongs inside it. Both come from the same component.
/// </summary>
internal sealed class PageResult(Page page) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var content = await services.GetRequiredService<Renderer>().RenderAsync(page);
        var html = httpContext.Request.WantsFragment()
            ? content
            : Whole(services.GetRequiredService<OperationsFolder>().Shell(EditionOf(httpContext)), content);
        httpContext.Response.StatusCode = page.Status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.Vary = "x-academy-fragment";
        await httpContext.Response.WriteAsync(html, httpContext.RequestAborted);
    }

    private string Whole(string shell, string content) => shell
        .Replace("{{title}}", WebUtility.HtmlEncode(page.Title), StringComparison.Ordinal)
        .Replace("{{main}}", content, StringComparison.Ordinal);

    /// <summary>A refusal may come before the edition is known; the shared academy's shell is then as good as any.</summary>
    private static string EditionOf(HttpContext http) =>
        http.Features.Get<RequestEdition>()?.Slug
        ?? http.RequestServices.GetRequiredService<OperationsFolder>().Current.Editions.First(edition => edition.Shared).Slug;
}
