namespace Academy.Functions.Mail.Transport;

/// <summary>The mail server is away or does not know us; whether it took the mail may be unknown.</summary>
public sealed class MailOutageException(string message, Exception? innerException = null) : Exception(message, innerException);
