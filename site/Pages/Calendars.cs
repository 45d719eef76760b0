using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;

namespace Academy.Site.Pages;

/// <summary>The calendars that a reader can subscribe to; there is one of a course only while it has a coming run.</summary>
internal static class Calendars
{
    public static string? Of(Edition edition) => edition.ComingRuns().Any() ? CalendarFiles.Agenda : null;

    public static string? Of(Edition edition, Course course) =>
        edition.ComingRunsOf(course).Any() ? CalendarFiles.PathOf(edition, course) : null;
}
