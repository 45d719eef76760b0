namespace Academy.Site.Feeds.Calendars;

/// <summary>The clock of the Netherlands as iCalendar describes it: the rule of the European Union since 1996.</summary>
internal static class AmsterdamTime
{
    public const string Zone = "Europe/Amsterdam";

    public static void Write(CalendarText text)
    {
        text.Line("BEGIN", "VTIMEZONE");
        text.Line("TZID", Zone);
        Write(text, "DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000", 3);
        Write(text, "STANDARD", "CET", "+0200", "+0100", "19961027T030000", 10);
        text.Line("END", "VTIMEZONE");
    }

    private static void Write(CalendarText text, string part, string name, string from, string to, string start, int month)
    {
        text.Line("BEGIN", part);
        text.Line("TZNAME", name);
        text.Line("TZOFFSETFROM", from);
        text.Line("TZOFFSETTO", to);
        text.Line("DTSTART", start);
        text.Line("RRULE", $"FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU");
        text.Line("END", part);
    }
}
