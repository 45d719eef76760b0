using Academy.Functions.Pages;
using Academy.Functions.Storage;

namespace Academy.Functions.Web;

/// <summary>The one place where an exception becomes an answer: storage that is away, a body that is broken, a fault of ours.</summary>
internal static class Outages
{
    public static void UseOutageAnswers(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILogger<Program>>();
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
            {
                await AnswerAsync(http, refused.StatusCode == 413 ? Problems.TooLarge() : Problems.Invalid("body", "De inhoud van het verzoek is niet te lezen."));
            }
            catch (Exception away) when (StorageOutage.IsCauseOf(away) && !http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
            {
                log.StorageAway(away.GetType().Name);
                http.Response.Headers.RetryAfter = "30";
                await AnswerAsync(http, Problems.StorageAway());
            }
            catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
            {
                log.Failed(fault);
                await AnswerAsync(http, Problems.Failed());
            }
        });
    }

    private static Task AnswerAsync(HttpContext http, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult problem) =>
        PageProblem.For(http.Request, problem).ExecuteAsync(http);
}
