using Academy.Dev.Edge;

namespace Academy.Dev.Panel;

/// <summary>/_dev/: one page and its forms, for whoever develops the academy; it works without JavaScript.</summary>
internal sealed class PanelPages(PanelOptions options, Editions editions, int port)
{
    private const string Root = "/_dev/";

    private readonly StorageView _storage = new(options);
    private string? _notice;

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        switch (request.Path.Value)
        {
            case "/_dev" when HttpMethods.IsGet(request.Method):
                Redirect(context, StatusCodes.Status301MovedPermanently);
                break;
            case Root when HttpMethods.IsGet(request.Method):
                await ShowAsync(context);
                break;
            case Root + "clock" when HttpMethods.IsPost(request.Method):
                await ActAsync(context, form => Task.FromResult(ClockForm.Apply(options.Clock, form)));
                break;
            case Root + "timer" when HttpMethods.IsPost(request.Method):
                await ActAsync(context, form => FireAsync(form["name"].ToString(), context.RequestAborted));
                break;
            default:
                await ErrorAnswer.PlainAsync(context, StatusCodes.Status404NotFound);
                break;
        }
    }

    private async Task ShowAsync(HttpContext context)
    {
        var view = new PanelView(editions.All, port, options, await _storage.QueuesAsync(context.RequestAborted), await _storage.MailsAsync(context.RequestAborted), _notice);
        _notice = null;
        await OwnPage.SendAsync(context, "Local stack", PanelPage.Of(view), string.Join(' ', editions.All.Select(edition => view.OriginOf(edition)).Prepend("'self'")));
    }

    /// <summary>Only a form of our own may change anything; then the page is shown anew.</summary>
    private async Task ActAsync(HttpContext context, Func<IFormCollection, Task<string>> act)
    {
        if (!editions.IsOwnForm(context.Request) || !context.Request.HasFormContentType)
        {
            await ErrorAnswer.PlainAsync(context, StatusCodes.Status403Forbidden, "403: this form was not sent from the panel.");
            return;
        }

        _notice = await act(await context.Request.ReadFormAsync(context.RequestAborted));
        Redirect(context, StatusCodes.Status303SeeOther);
    }

    private async Task<string> FireAsync(string name, CancellationToken cancellationToken)
    {
        if (!options.Functions.Timers.Contains(name))
        {
            return $"There is no timer {name}.";
        }

        var outcome = await options.Functions.FireTimerAsync(name, cancellationToken);
        return outcome.Failure is { } failure ? $"{name} failed: {failure}" : $"{name} ran. {string.Join(' ', outcome.Logs)}";
    }

    private static void Redirect(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = Root;
    }
}
