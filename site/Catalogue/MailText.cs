namespace Academy.Site.Catalogue;

/// <summary>The words of one kind of mail, with its placeholders left in.</summary>
public sealed record MailText(string Kind, string Subject, string Html, string Text, string? Button);
