using Azure.Core;

namespace Academy.Functions.Mail.Transport;

/// <summary>How requests to Communication Services travel: once, because the queue that holds the mail tries again.</summary>
internal sealed class AcsClientOptions : ClientOptions
{
    public AcsClientOptions()
    {
        Retry.MaxRetries = 0;
        Retry.NetworkTimeout = TimeSpan.FromSeconds(20);
    }
}
