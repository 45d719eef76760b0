namespace Academy.Functions.Web;

/// <summary>The headers that Static Web Apps gives to files only, and that answers of the API need as well.</summary>
internal static class Headers
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.CacheControl = "no-store";
        return next(http);
    });
}
