using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Academy.Functions.Mail.Transport;

/// <summary>A mail as SMTP carries it: text, HTML and an invitation as alternatives, all in UTF-8; its calendars as files too.</summary>
internal static class SmtpMessage
{
    public static MailMessage Of(OutgoingMail mail)
    {
        var message = new MailMessage
        {
            From = new MailAddress(mail.From, mail.FromName, Encoding.UTF8),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            To = { new MailAddress(mail.To) },
            // The richest form comes last (RFC 2046, 5.1.4).
            AlternateViews = { View(mail.Text, MediaTypeNames.Text.Plain), View(mail.Html, MediaTypeNames.Text.Html) },
        };
        AddCalendars(message, mail.Calendars);
        message.Headers["Message-ID"] = mail.MessageId;
        foreach (var (name, value) in mail.Headers)
        {
            message.Headers[name] = value;
        }

        return message;
    }

    /// <summary>Whether the server came as far as reading the mail, which it does after it took sender and reader.</summary>
    public static bool WasRead(MailMessage message) => message.AlternateViews[0].ContentStream.Position > 0;

    // One part can have one method (RFC 6047, 2.4), so what is withdrawn beside an invitation goes as a file only.
    private static void AddCalendars(MailMessage message, IReadOnlyList<MailCalendar> calendars)
    {
        if (calendars is [var first, ..])
        {
            var shown = string.Concat(calendars.Where(calendar => calendar.Method == first.Method).Select(calendar => calendar.Text));
            message.AlternateViews.Add(new AlternateView(Stream(shown), new ContentType(first.ContentType)) { TransferEncoding = TransferEncoding.Base64 });
        }

        foreach (var calendar in calendars)
        {
            message.Attachments.Add(new Attachment(Stream(calendar.Text), new ContentType(calendar.ContentType) { Name = calendar.FileName }) { TransferEncoding = TransferEncoding.Base64 });
        }
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    // Quoted-printable keeps every line short, whatever the text; a server may cut lines over 998 characters.
    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
