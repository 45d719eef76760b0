namespace Academy.Functions.Mail.Transport;

/// <summary>Settings Mail:Smtp:* — the SMTP server, and how to sign in to it when it asks.</summary>
internal sealed class SmtpOptions
{
    public string Host { get; init; } = "";

    public int Port { get; init; } = 25;

    /// <summary>Encrypts the conversation (STARTTLS).</summary>
    public bool Tls { get; init; }

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(30);
}
