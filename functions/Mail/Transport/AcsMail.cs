using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Academy.Functions.Mail.Transport;

/// <summary>A mail as Communication Services reads it.</summary>
internal static class AcsMail
{
    public static ReadOnlyMemory<byte> Write(OutgoingMail mail)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("senderAddress", mail.From);
            WriteReader(json, mail.To);
            WriteContent(json, mail);
            WriteHeaders(json, mail);
            WriteAttachments(json, mail.Calendars);
            // No counting of who opens what.
            json.WriteBoolean("userEngagementTrackingDisabled", true);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void WriteReader(Utf8JsonWriter json, string address)
    {
        json.WriteStartObject("recipients");
        json.WriteStartArray("to");
        json.WriteStartObject();
        json.WriteString("address", address);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, OutgoingMail mail)
    {
        json.WriteStartObject("content");
        json.WriteString("subject", mail.Subject);
        json.WriteString("plainText", mail.Text);
        json.WriteString("html", mail.Html);
        json.WriteEndObject();
    }

    // The service knows files only: a calendar that reads the method in the type of a file shows an invitation all the same.
    private static void WriteAttachments(Utf8JsonWriter json, IReadOnlyList<MailCalendar> calendars)
    {
        if (calendars.Count == 0)
        {
            return;
        }

        json.WriteStartArray("attachments");
        foreach (var calendar in calendars)
        {
            json.WriteStartObject();
            json.WriteString("name", calendar.FileName);
            json.WriteString("contentType", calendar.ContentType);
            json.WriteBase64String("contentInBase64", Encoding.UTF8.GetBytes(calendar.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The last one makes the service refuse a Message-ID that it has sent before: a second net under the operation's id.
    // https://learn.microsoft.com/azure/communication-services/concepts/email/email-headers
    private static void WriteHeaders(Utf8JsonWriter json, OutgoingMail mail)
    {
        json.WriteStartObject("headers");
        foreach (var (name, value) in mail.Headers)
        {
            json.WriteString(name, value);
        }

        json.WriteString("Message-ID", mail.MessageId);
        json.WriteString("x-ms-acsemail-validate-message-id", "true");
        json.WriteEndObject();
    }
}
