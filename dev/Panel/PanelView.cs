using Academy.Dev.Edge;

namespace Academy.Dev.Panel;

/// <summary>Everything the panel's page shows.</summary>
internal sealed record PanelView(IReadOnlyList<Edition> Editions, int Port, PanelOptions Options, IReadOnlyList<QueueState> Queues, MailsState Mails, string? Notice)
{
    public string OriginOf(Edition edition) => $"http://{edition.Site.HostName}:{Port}";
}
