using System.Text;
using Academy.Site.Assets;

namespace Academy.Site.Serving;

/// <summary>
/// The script and the style that a preview adds to a page. They come from this server as files of their own, so that the page is
/// shown under the very content security policy that it is published with.
/// </summary>
internal static class ReloadScript
{
    public const string Folder = "/__serve";
    public const string Script = $"{Folder}/reload.js";
    public const string Style = $"{Folder}/problems.css";

    private static readonly byte[] EndOfHead = [.. "</head>"u8];

    /// <summary>Gives the page with both in its head, and with the name of its bytes, by which the server sees whether it is new.</summary>
    public static byte[] PutIn(byte[] page)
    {
        var at = page.AsSpan().IndexOf(EndOfHead);
        var added = Encoding.UTF8.GetBytes(
            $"<link rel=\"stylesheet\" href=\"{Style}\"><script type=\"module\" src=\"{Script}\" data-serve=\"{PreviewSite.TagOf(page)}\"></script>");
        return at < 0 ? page : [.. page.AsSpan(0, at), .. added, .. page.AsSpan(at)];
    }

    public static async Task SendAsync(HttpContext context)
    {
        var (type, file) = context.Request.Path == Script ? ("text/javascript", "serve/reload.js") : ("text/css", "serve/problems.css");
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.WriteAsync(EmbeddedFile.Text(file), context.RequestAborted);
    }
}
