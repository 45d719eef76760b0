namespace Academy.Dev.Mail;

/// <summary>Where the mailbox keeps its mails (nowhere: gone at the end) and on which ports (none given: free ones).</summary>
internal sealed record MaildevOptions
{
    public string? MailFolder { get; init; }

    public int? SmtpPort { get; init; }

    public int? WebPort { get; init; }
}
