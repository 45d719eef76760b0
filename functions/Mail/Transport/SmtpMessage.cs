using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Academy.Functions.Mail.Transport;

/// <summary>A mail as SMTP carries it: text and HTML as alternatives, all in UTF-8.</summary>
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
        message.Headers["Message-ID"] = mail.MessageId;
        foreach (var (name, value) in mail.Headers)
        {
            message.Headers[name] = value;
        }

        return message;
    }

    /// <summary>Whether the server came as far as reading the mail, which it does after it took sender and reader.</summary>
    public static bool WasRead(MailMessage message) => message.AlternateViews[0].ContentStream.Position > 0;

    // Quoted-printable keeps every line short, whatever the text; a server may cut lines over 998 characters.
    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
