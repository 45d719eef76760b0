using System.Globalization;
using System.Text.Json;
using Academy.Functions.Due;
using Academy.Functions.Web;

namespace Academy.Functions.Evaluations;

/// <summary>POST /api/evaluations/{token}: stores the answers, once per link. A second time is harmless and says so.</summary>
internal sealed class StoreAnswers(AnswerTable answers, TimeProvider time)
{
    public sealed record Response(bool Stored);

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/evaluations/{token}", HandleAsync);

    /// <summary>True: stored now. False: this link was used before, and what was sent then stands.</summary>
    public Task<bool> TryStoreAsync(Opened opened, Dictionary<string, string> given, CancellationToken cancellationToken)
    {
        // The month is enough to see a trend; a day could tell who it was.
        var month = LocalTime.Of(time.GetUtcNow()).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return answers.TryStoreAsync(opened.Invitation, new AnswerSet(month, opened.Invitation.Run, opened.Invitation.Respondent, given), cancellationToken);
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http, string token, OpenInvitation open, StoreAnswers store, CancellationToken cancellationToken)
    {
        var (opened, refusal) = open.Read(token);
        if (opened is null)
        {
            return refusal!;
        }

        var sent = await http.Request.ReadJsonAsync(AcademyJson.Default.DictionaryStringJsonElement, cancellationToken) ?? [];
        var (given, errors) = AnswerRules.Read(opened.Questionnaire, id => sent.TryGetValue(id, out var value) ? TextOf(value) : null);
        if (errors.Count > 0)
        {
            var (field, detail) = errors.First();
            return Problems.Invalid(field, detail);
        }

        return TypedResults.Json(new Response(await store.TryStoreAsync(opened, given, cancellationToken)), AcademyJson.Default.StoreAnswersResponse);
    }

    /// <summary>JSON may escape half of a character, which is no text.</summary>
    private static bool IsText(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when IsText(value) => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
