namespace Academy.Functions.Mail.Transport;

/// <summary>What a mail server said of a mail.</summary>
internal abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    /// <summary>The server took it over.</summary>
    internal sealed record Sent : MailOutcome;

    /// <summary>The server has it already, from an earlier try.</summary>
    internal sealed record Duplicate : MailOutcome;

    /// <summary>Not now: ask again after this time.</summary>
    internal sealed record Throttled(TimeSpan RetryAfter) : MailOutcome;

    /// <summary>Never: the reason is a code without personal data, such as smtp-550 or header-line-break.</summary>
    internal sealed record Rejected(string Reason) : MailOutcome;
}
