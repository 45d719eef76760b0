namespace Academy.Dev.Edge;

/// <summary>The frame of the stack's own pages (sign-in, panel): one style sheet, no script.</summary>
internal static class OwnPage
{
    public const string StylePath = "/_dev/pages.css";
    private static readonly Lazy<string> Style = new(ReadStyle);

    public static async Task SendAsync(HttpContext context, string title, string main, string formTargets = "'self'")
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'self'; form-action {formTargets}; base-uri 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.XContentTypeOptions = "nosniff";
        await response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{title}</title>
              <link rel="stylesheet" href="{StylePath}">
            </head>
            <body>
            <main>
            {main}
            </main>
            </body>
            </html>
            """,
            context.RequestAborted);
    }

    public static async Task SendStyleAsync(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        await context.Response.WriteAsync(Style.Value, context.RequestAborted);
    }

    private static string ReadStyle()
    {
        using var stream = typeof(OwnPage).Assembly.GetManifestResourceStream("pages.css")
            ?? throw new InvalidOperationException("pages.css is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
