namespace Academy.Dev.Edge;

/// <summary>The order of things for one request: match a rule, authorise, then redirect, rewrite or serve (configuration, "Routes").</summary>
internal sealed class EdgePipeline(SessionCookie cookie, SignIn signIn, ApiForwarder api)
{
    private readonly FileAnswer _files = new(new CompressedFiles());

    public async Task AnswerAsync(HttpContext context, Edition edition)
    {
        var path = context.Request.Path.Value ?? "/";
        var session = cookie.Read(context.Request, edition.Site.Slug);
        var request = new EdgeContext(context, edition, session, edition.Rules.RuleFor(context.Request.Method, path));
        if (IsRolesSource(edition, path))
        {
            await FailAsync(request, StatusCodes.Status404NotFound);
        }
        else if (request.Rule?.Admits(request.Roles) == false)
        {
            await FailAsync(request, session is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden);
        }
        else if (request.Rule is { Redirect: { } target } rule)
        {
            Redirect(context, target, rule.StatusCode ?? StatusCodes.Status302Found);
            SiteHeaders.Apply(context.Response, rule.Headers);
        }
        else if (request.Rule is { StatusCode: { } status })
        {
            await FailAsync(request, status);
        }
        else
        {
            await ServeAsync(request, Rooted(request.Rule?.Rewrite) ?? path, isRewritten: request.Rule?.Rewrite is not null);
        }
    }

    /// <summary>"Once configured, the role assignment function can no longer be accessed by external HTTP requests" (authentication-custom).</summary>
    private static bool IsRolesSource(Edition edition, string path) =>
        string.Equals(edition.Rules.Auth?.RolesSource?.TrimEnd('/'), path.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private async Task ServeAsync(EdgeContext request, string path, bool isRewritten)
    {
        if (IsUnder(path, "/.auth"))
        {
            await SignInAsync(request, path);
        }
        else if (IsUnder(path, "/api"))
        {
            await api.ForwardAsync(request);
        }
        else if (!HttpMethods.IsGet(request.Http.Request.Method) && !HttpMethods.IsHead(request.Http.Request.Method))
        {
            await ErrorAnswer.PlainAsync(request.Http, StatusCodes.Status405MethodNotAllowed, "405: Method Not Allowed");
        }
        else
        {
            await ServeFileAsync(request, path, isRewritten);
        }
    }

    private async Task SignInAsync(EdgeContext request, string path)
    {
        if (!await signIn.AnswerAsync(request, path))
        {
            await FailAsync(request, StatusCodes.Status404NotFound);
        }
    }

    private async Task ServeFileAsync(EdgeContext request, string path, bool isRewritten)
    {
        var file = request.Edition.Files.Find(path);
        if (file is not null && (isRewritten || file.Canonical == path))
        {
            await _files.SendAsync(request.Http, request.Edition, file.FullPath, StatusCodes.Status200OK, request.Rule);
        }
        else if (file is not null)
        {
            Redirect(request.Http, new PathString(file.Canonical).ToUriComponent() + request.Http.Request.QueryString, StatusCodes.Status301MovedPermanently);
        }
        else if (request.Edition.Rules.NavigationFallback is { } fallback && fallback.Covers(path) && request.Edition.Files.Find(Rooted(fallback.Rewrite)!) is { } page)
        {
            await _files.SendAsync(request.Http, request.Edition, page.FullPath, StatusCodes.Status200OK, request.Rule);
        }
        else
        {
            await FailAsync(request, StatusCodes.Status404NotFound);
        }
    }

    /// <summary>An error of the edge itself, or what responseOverrides puts in its place; a rewrite keeps the status.</summary>
    private async Task FailAsync(EdgeContext request, int status)
    {
        var instead = request.Edition.Rules.OverrideOf(status);
        if (instead?.Redirect is { } target)
        {
            Redirect(request.Http, WithReferrer(target, request.Http.Request), instead.StatusCode ?? StatusCodes.Status302Found);
        }
        else if (Rooted(instead?.Rewrite) is { } page && request.Edition.Files.Find(page) is { } file)
        {
            await _files.SendAsync(request.Http, request.Edition, file.FullPath, instead?.StatusCode ?? status, rule: null);
        }
        else
        {
            await ErrorAnswer.PlainAsync(request.Http, instead?.StatusCode ?? status);
        }
    }

    /// <summary>".referrer" stands for the page that was asked for (authentication-authorization, "Set up post-sign-in redirect").</summary>
    private static string WithReferrer(string target, HttpRequest request) =>
        target.Replace(".referrer", Uri.EscapeDataString(request.Path.ToUriComponent() + request.QueryString), StringComparison.Ordinal);

    private static void Redirect(HttpContext context, string target, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = target;
    }

    private static string? Rooted(string? path) => path is null ? null : "/" + path.TrimStart('/');

    private static bool IsUnder(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase) || path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);
}
