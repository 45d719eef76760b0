namespace Academy.Functions.Mail.Transport;

/// <summary>An iCalendar object that goes with a mail (RFC 6047). Method is its METHOD: REQUEST or CANCEL.</summary>
internal sealed record MailCalendar(string FileName, string Method, string Text)
{
    public string ContentType => $"text/calendar; charset=utf-8; method={Method}";
}
