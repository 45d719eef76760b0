using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;

namespace Academy.Site.Pages;

/// <summary>The coming runs by month, and the calendar to subscribe to.</summary>
public sealed class AgendaView(Edition edition)
{
    public IReadOnlyList<AgendaMonth> Months { get; } = AgendaMonth.Of(edition);

    /// <summary>Gets the whole address of the calendar; null when nothing is coming.</summary>
    public string? Calendar { get; } = Calendars.Of(edition) is { } path ? $"{edition.Municipality.Origin}{path}" : null;

    public string CalendarPath => CalendarFiles.Agenda;
}
