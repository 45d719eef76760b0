namespace Academy.Functions.Mail.Transport;

/// <summary>A mail as it leaves: one reader, text and HTML, and a Message-ID that is the same at every try.</summary>
internal sealed record OutgoingMail
{
    public required string From { get; init; }

    /// <summary>SMTP shows it; Azure Communication Services takes the name that was given to the address there.</summary>
    public required string FromName { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required string Html { get; init; }

    /// <summary>What it tells the reader's agenda: all of the first one's method are shown as an invitation, each is attached as well.</summary>
    public IReadOnlyList<MailCalendar> Calendars { get; init; } = [];

    /// <summary>With its angle brackets: &lt;id@domain&gt;.</summary>
    public required string MessageId { get; init; }

    /// <summary>Other headers, such as Auto-Submitted and List-Unsubscribe.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>An earlier try may have reached the server: ask it before sending again, if it can be asked.</summary>
    public bool MayHaveBeenSent { get; init; }

    // A record prints all it holds; a mail in a log must not say to whom it goes.
    public override string ToString() => $"OutgoingMail {MessageId}";
}
