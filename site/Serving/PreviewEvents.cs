using System.Text.Json;
using Academy.Site.Content;

namespace Academy.Site.Serving;

/// <summary>
/// Tells one open page what changes, as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html):
/// <c>problems</c> with what is wrong, and <c>reload</c> when its own bytes became others.
/// </summary>
internal sealed class PreviewEvents(Announcement announcement, string content)
{
    private const int MostProblems = 50;

    public async Task SendAsync(HttpContext context)
    {
        var path = PreviewAddress.PathOf(context.Request.Query["page"].ToString());
        var tag = context.Request.Query["tag"].ToString();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        string? told = null;
        while (true)
        {
            var (state, changed) = announcement.Now;
            var problems = JsonOf(state);
            if (problems != told)
            {
                await SendAsync(context, "problems", problems);
                told = problems;
            }

            if (state.Site is { } site && await IsOtherAsync(site, path, tag, context.RequestAborted))
            {
                await SendAsync(context, "reload", "{}");
            }

            await changed.WaitAsync(context.RequestAborted);
        }
    }

    /// <summary>Tells whether a page has other bytes now; to see that it is made, so that it is there when the browser asks for it.</summary>
    private static async Task<bool> IsOtherAsync(PreviewSite site, string path, string tag, CancellationToken cancellationToken)
    {
        var page = site.HasPage(path) ? path : "/404.html";
        return await site.FileAsync(page, cancellationToken) is { } bytes && PreviewSite.TagOf(bytes) != tag;
    }

    private static async Task SendAsync(HttpContext context, string name, string data)
    {
        await context.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private string JsonOf(PreviewState state) => JsonSerializer.Serialize(
        new
        {
            current = state.IsCurrent,
            count = state.Problems.Count,
            problems = state.Problems.Take(MostProblems).Select(Entry),
        });

    private object Entry(ContentProblem problem) => new
    {
        place = $"{content}/{problem.File}:{problem.Line}:{problem.Column}",
        code = problem.Code,
        message = problem.Message,
    };
}
