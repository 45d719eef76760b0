using System.Text.Json.Nodes;

namespace Academy.Dev.Edge;

/// <summary>/.auth: signing in as a sample person, signing out, and who one is.</summary>
internal sealed class SignIn(SessionCookie cookie, RolesCall roles, Editions editions)
{
    public const string Login = "/.auth/login/aad";
    public const string As = Login + "/as";
    public const string ReturnField = "post_login_redirect_uri";

    /// <summary>False when there is nothing at this address.</summary>
    public async Task<bool> AnswerAsync(EdgeContext request, string path)
    {
        var method = request.Http.Request.Method;
        switch (path.TrimEnd('/'))
        {
            case Login when HttpMethods.IsGet(method):
                await LoginAsync(request);
                return true;
            case As when HttpMethods.IsPost(method):
                await SignInAsAsync(request);
                return true;
            case "/.auth/me" when HttpMethods.IsGet(method):
                await TellAsync(request);
                return true;
            case "/.auth/logout":
                SessionCookie.Clear(request.Http.Response);
                Redirect(request.Http, request.Http.Request.Query["post_logout_redirect_uri"]);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whoever has a session passes straight through, as single sign-on does; the roles are asked anew.</summary>
    private async Task LoginAsync(EdgeContext request)
    {
        string? target = request.Http.Request.Query[ReturnField];
        if (request.Session is { } session && SamplePeople.Find(session.Person) is { } person)
        {
            await OpenSessionAsync(request, person, target);
        }
        else
        {
            await OwnPage.SendAsync(request.Http, SignInPage.Title, SignInPage.Of(request.Edition, target ?? "/"));
        }
    }

    private async Task SignInAsAsync(EdgeContext request)
    {
        if (!editions.IsOwnForm(request.Http.Request) || !request.Http.Request.HasFormContentType)
        {
            await ErrorAnswer.PlainAsync(request.Http, StatusCodes.Status403Forbidden);
            return;
        }

        var form = await request.Http.Request.ReadFormAsync(request.Http.RequestAborted);
        var person = request.Edition.People.FirstOrDefault(known => known.Id == form["person"]);
        if (person is null)
        {
            await ErrorAnswer.PlainAsync(request.Http, StatusCodes.Status403Forbidden, "This person's tenant does not sign in at this edition.");
            return;
        }

        await OpenSessionAsync(request, person, form[ReturnField]);
    }

    private async Task OpenSessionAsync(EdgeContext request, SamplePerson person, string? target)
    {
        var edition = request.Edition.Site.Slug;
        var given = await roles.AskAsync(request.Edition, person, ReturnAddress.OriginOf(request.Http.Request) + Login + "/callback", request.Http.RequestAborted);
        cookie.Set(request.Http.Response, new Session(edition, person.Id, person.UserIdIn(edition), person.Mail, given, TimeProvider.System.GetUtcNow() + SessionCookie.Lifetime));
        Redirect(request.Http, target);
    }

    private static async Task TellAsync(EdgeContext request)
    {
        request.Http.Response.Headers.CacheControl = "no-store";
        request.Http.Response.ContentType = "application/json";
        var principal = request.Session is { } session ? ClientPrincipal.WithClaims(session) : null;
        await request.Http.Response.WriteAsync(new JsonObject { ["clientPrincipal"] = principal }.ToJsonString(), request.Http.RequestAborted);
    }

    private static void Redirect(HttpContext context, string? target)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = ReturnAddress.Of(context.Request, target);
    }
}
