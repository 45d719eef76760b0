namespace Academy.Functions.Mail.Transport;

/// <summary>Settings Mail:Acs:* — the Communication Services resource.</summary>
internal sealed class AcsOptions
{
    public Uri? Endpoint { get; init; }
}
