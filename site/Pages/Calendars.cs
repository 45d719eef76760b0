using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The calendars that a reader can subscribe to; there is one of a course only while it has a coming run.</summary>
internal static class Calendars
{
    public const string OfEdition = "/agenda.ics";

    public static string? Of(Edition edition) => edition.ComingRuns().Any() ? OfEdition : null;

    public static string? Of(Edition edition, Course course) =>
        edition.ComingRunsOf(course).Any() ? $"{course.Url}agenda.ics" : null;
}
