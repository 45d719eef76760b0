using Microsoft.AspNetCore.StaticFiles;

namespace Academy.Dev.Edge;

/// <summary>Sends a file of the site: type, headers of the rules, ETag, and text compressed as a browser would get it.</summary>
internal sealed class FileAnswer(CompressedFiles files)
{
    private const string Unknown = "application/octet-stream";
    private static readonly FileExtensionContentTypeProvider Types = new();

    public async Task SendAsync(HttpContext context, Edition edition, string file, int status, RouteRule? rule)
    {
        var type = TypeOf(edition.Rules, file);
        var content = files.Read(file, Encoding(context.Request, type));
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.Headers.CacheControl = "public, must-revalidate, max-age=30";
        response.Headers.ETag = content.Tag;
        if (CompressedFiles.IsText(type))
        {
            response.Headers.Vary = "Accept-Encoding";
        }

        SiteHeaders.Apply(response, edition.Rules.GlobalHeaders);
        SiteHeaders.Apply(response, rule?.Headers);
        if (status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(tag => Same(tag, content.Tag)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return;
        }

        response.Headers.ContentEncoding = content.Encoding;
        response.ContentLength = content.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content.Bytes, context.RequestAborted);
        }
    }

    private static string TypeOf(SiteRules rules, string file)
    {
        var extension = Path.GetExtension(file);
        var type = rules.MimeTypes.FirstOrDefault(pair => pair.Key.Equals(extension, StringComparison.OrdinalIgnoreCase)).Value
            ?? (Types.TryGetContentType(file, out var known) ? known : Unknown);
        return type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("charset", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static string? Encoding(HttpRequest request, string type)
    {
        if (!CompressedFiles.IsText(type))
        {
            return null;
        }

        var accepted = request.GetTypedHeaders().AcceptEncoding.Where(encoding => encoding.Quality is not 0).Select(encoding => encoding.Value.ToString()).ToArray();
        return accepted.Contains("br") ? "br" : accepted.Contains("gzip") ? "gzip" : null;
    }

    private static bool Same(string asked, string tag) => asked.Trim() is var text && (text == tag || text == "W/" + tag || text == "*");
}
