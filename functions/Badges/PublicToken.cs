namespace Academy.Functions.Badges;

/// <summary>A signed credential as an answer that any checker, also one in a browser, may read and keep for as long as it says.</summary>
internal sealed class PublicToken(string token, TimeSpan kept) : IResult
{
    /// <summary>For what may be withdrawn: at most so long after that, a copy still says that it is good.</summary>
    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/vc+jwt";
        httpContext.OpenToAll(kept);
        return httpContext.Response.WriteAsync(token, httpContext.RequestAborted);
    }
}

/// <summary>What checkers of other origins need, on answers that say nothing of who asks.</summary>
internal static class PublicHeaders
{
    public static void OpenToAll(this HttpContext http, TimeSpan kept)
    {
        http.Response.Headers.CacheControl = $"public, max-age={(int)kept.TotalSeconds}";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
