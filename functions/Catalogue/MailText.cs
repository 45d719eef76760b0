namespace Academy.Functions.Catalogue;

/// <summary>A mail as its writer left it: HTML and text bodies with {{placeholders}}, and the words on its button.</summary>
internal sealed record MailText
{
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public required string Html { get; init; }
    public required string Text { get; init; }
    public string? Button { get; init; }
}
