namespace Academy.Dev.Edge;

/// <summary>One request at the edge: at which edition, by whom, and which rule applies.</summary>
internal sealed record EdgeContext(HttpContext Http, Edition Edition, Session? Session, RouteRule? Rule)
{
    public IReadOnlyList<string> Roles => Session?.UserRoles ?? Edge.Session.Anonymous;
}
