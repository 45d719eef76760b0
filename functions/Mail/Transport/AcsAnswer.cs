using System.Globalization;
using System.Text.Json;
using Azure;

namespace Academy.Functions.Mail.Transport;

/// <summary>Reads what Communication Services answers.</summary>
internal static class AcsAnswer
{
    private static readonly TimeSpan UnlessSaid = TimeSpan.FromMinutes(1);

    public static TimeSpan RetryAfter(Response response) =>
        response.Headers.TryGetValue("Retry-After", out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : UnlessSaid;

    /// <summary>An operation that failed stays failed: sending again under its id would not help.</summary>
    public static MailOutcome OfOperation(Response response)
    {
        var (status, code) = Read(response.Content, root => (TextOf(root, "status"), ErrorCode(root)));
        return status is "Failed" or "Canceled" ? Rejected(code ?? status) : new MailOutcome.Duplicate();
    }

    public static MailOutcome Refusal(Response response)
    {
        var (code, message) = Read(response.Content, root => (ErrorCode(root), TextOf(Member(root, "error"), "message")));
        return IsSeenBefore(code) || IsSeenBefore(message) ? new MailOutcome.Duplicate() : Rejected(code ?? "unknown");
    }

    private static MailOutcome.Rejected Rejected(string code) => new($"acs-{code}");

    private static bool IsSeenBefore(string? text) =>
        text is not null
        && text.Contains("duplicate", StringComparison.OrdinalIgnoreCase)
        && text.Contains("message", StringComparison.OrdinalIgnoreCase);

    private static string? ErrorCode(JsonElement root) => TextOf(Member(root, "error"), "code");

    private static (string?, string?) Read(BinaryData content, Func<JsonElement, (string?, string?)> read)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return read(document.RootElement);
        }
        catch (JsonException)
        {
            return (null, null);
        }
    }

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    private static string? TextOf(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
