using System.Text;
using Microsoft.AspNetCore.StaticFiles;

namespace Academy.Site.Serving;

/// <summary>Answers one request with a file of the preview; a page gets the script that keeps it new.</summary>
internal sealed class PreviewAnswer(Announcement announcement)
{
    private const string NotFound = "/404.html";
    private static readonly FileExtensionContentTypeProvider Types = new();

    public async Task SendAsync(HttpContext context)
    {
        var address = context.Request.Path.Value ?? "/";
        if (announcement.Now.State.Site is not { } site)
        {
            await SendPageAsync(context, NothingYet.Page, StatusCodes.Status503ServiceUnavailable);
        }
        else if (PreviewAddress.RightForm(address, site) is { } right)
        {
            context.Response.Redirect(right + context.Request.QueryString, permanent: false);
        }
        else
        {
            await SendAsync(context, site, address);
        }
    }

    private static async Task SendAsync(HttpContext context, PreviewSite site, string address)
    {
        foreach (var (name, value) in site.Rules.HeadersOf(address))
        {
            context.Response.Headers[name] = value;
        }

        var path = PreviewAddress.PathOf(address);
        if (await site.FileAsync(path, context.RequestAborted) is not { } bytes)
        {
            await SendPageAsync(context, await site.FileAsync(NotFound, context.RequestAborted) ?? NothingYet.Page, StatusCodes.Status404NotFound);
        }
        else if (site.HasPage(path))
        {
            await SendPageAsync(context, bytes, StatusCodes.Status200OK);
        }
        else
        {
            context.Response.ContentType = TypeOf(site, path);
            await SendAsync(context, bytes);
        }
    }

    private static Task SendPageAsync(HttpContext context, byte[] page, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return SendAsync(context, ReloadScript.PutIn(page));
    }

    private static async Task SendAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static string TypeOf(PreviewSite site, string path)
    {
        var type = site.Rules.TypeOf(Path.GetExtension(path)) ?? (Types.TryGetContentType(path, out var known) ? known : "application/octet-stream");
        return type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("charset", StringComparison.Ordinal)
            ? $"{type}; charset={Encoding.UTF8.WebName}"
            : type;
    }
}
