using System.Text.Json;

namespace Academy.Auditor.Reading;

/// <summary>Reads every mail that a maildev received.</summary>
internal static class ReadMailbox
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(300);

    /// <summary>The mailbox shows a mail a moment after it took it over, so this reads until two looks agree.</summary>
    public static async Task<IReadOnlyList<ArrivedMail>> AllAsync(Uri mailbox, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var before = "";
        while (await http.GetStringAsync(new Uri(mailbox, "/email"), cancellationToken) is var json && json != before)
        {
            before = json;
            await Task.Delay(BetweenLooks, cancellationToken);
        }

        using var mails = JsonDocument.Parse(before);
        return [.. mails.RootElement.EnumerateArray().Select(MailOf)];
    }

    private static ArrivedMail MailOf(JsonElement mail)
    {
        var headers = mail.GetProperty("headers").EnumerateObject().ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        var id = headers.TryGetValue("message-id", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var to = mail.TryGetProperty("to", out var readers) ? readers.EnumerateArray().Select(reader => reader.GetProperty("address").GetString()).FirstOrDefault() : null;
        return new ArrivedMail(id.TrimStart('<').Split('@')[0], to ?? "");
    }
}
