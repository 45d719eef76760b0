using System.Text.Json;
using Academy.Requests.Asking;
using Academy.Requests.Mutations;

namespace Academy.Requests.Verdicts;

/// <summary>Whether an answer is one that may be given to any request at all. Pure.</summary>
internal sealed record Verdict(DocumentedProblems Documented)
{
    /// <summary>What the web server answers by itself to what is no HTTP, too long or too much, before the app sees it.</summary>
    private static readonly int[] OfServer = [400, 405, 408, 411, 413, 414, 417, 431, 501, 505];

    /// <summary>Null: it may. Otherwise what is wrong with it. Without a request nobody knows whether a page was asked for.</summary>
    public string? ComplaintOf(Request? asked, Answer answer) => answer switch
    {
        { Status: 0 } => "no answer in time",
        { Status: 505, IsOfApp: false } => null,
        { Status: >= 500 } => $"status {answer.Status}: {Short(answer.Text)}",
        { IsOfApp: false } => OfServer.Contains(answer.Status) && answer.Body.Length == 0 ? null : $"status {answer.Status} without the headers of the app: {Short(answer.Text)}",
        // A HEAD has the head alone.
        _ when asked?.Method == "HEAD" => null,
        { Status: >= 400 } => ComplaintOfRefusal(asked?.Target, answer),
        { Status: 303 } => answer.Of("Location") is { } to && to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) ? null : $"leads to {answer.Of("Location")}",
        { Status: >= 300 } => $"status {answer.Status}",
        _ => ComplaintOfContent(answer),
    };

    private string? ComplaintOfRefusal(string? path, Answer answer) => answer.MediaType switch
    {
        "application/problem+json" => ComplaintOfProblem(answer),
        "text/html" when IsRead(path) => answer.Body.Length > 0 ? ComplaintOfContent(answer) : "a page without words",
        var type => $"status {answer.Status} as {type} is neither problem details nor a page: {Short(answer.Text)}",
    };

    private string? ComplaintOfProblem(Answer answer)
    {
        if (Json(answer) is not { } problem)
        {
            return $"problem details that are no JSON: {Short(answer.Text)}";
        }

        using (problem)
        {
            var root = problem.RootElement;
            return Documented.ComplaintOf(TextOf(root, "type"), answer.Status)
                ?? (TextOf(root, "title") is { Length: > 0 } && TextOf(root, "detail") is { Length: > 0 } ? null : "problem details without words");
        }
    }

    private static string? ComplaintOfContent(Answer answer)
    {
        switch (answer.MediaType)
        {
            case "text/html":
                return answer.Text.Contains(Texts.Script, StringComparison.Ordinal) ? "a page that shows what was typed as a script" : null;
            case "application/json":
                using (var json = Json(answer))
                {
                    return json is null ? $"no JSON: {Short(answer.Text)}" : null;
                }

            default:
                return null;
        }
    }

    /// <summary>Pages, and the file that a person downloads from one.</summary>
    private static bool IsRead(string? path) =>
        path is null || path.Contains("/pagina", StringComparison.OrdinalIgnoreCase) || path.Contains("participants.csv", StringComparison.OrdinalIgnoreCase) || path.Contains('%', StringComparison.Ordinal);

    private static string? TextOf(JsonElement problem, string name) =>
        problem.ValueKind == JsonValueKind.Object && problem.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonDocument? Json(Answer answer)
    {
        try
        {
            return JsonDocument.Parse(answer.Body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Short(string text) => text.Length <= 300 ? text : text[..300];
}
