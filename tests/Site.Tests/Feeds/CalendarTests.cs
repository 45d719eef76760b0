using System.Text;
using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;
using Academy.Site.Tests.Pages;

namespace Academy.Site.Tests.Feeds;

/// <summary>The calendars as ical.js reads them; the rules are those of RFC 5545 and RFC 7986.</summary>
[Collection(BuiltSite.Collection)]
public sealed class CalendarTests(BuiltSite site)
{
    private static readonly DateOnly Day = new(2027, 3, 9);

    [Fact]
    public async Task Every_meeting_to_come_is_in_the_calendar_of_its_edition_at_the_moment_that_the_content_says()
    {
        foreach (var edition in site.Catalogue.Editions)
        {
            var events = await EventsIn([site.In($"{edition.Slug}/agenda.ics")]);
            var expected = edition.Runs.Where(run => DutchDates.DateOf(run.End) >= edition.At).SelectMany(run => run.Meetings);
            Assert.Equal(expected.Select(meeting => (meeting.Start.UtcDateTime, meeting.End.UtcDateTime)), events.Select(one => (one.Start, one.End)));
            Assert.Equal(events.Count, events.DistinctBy(one => one.Uid).Count());
        }
    }

    [Fact]
    public async Task The_calendars_of_themes_and_courses_hold_the_same_events_as_the_whole()
    {
        var whole = (await EventsIn([site.In("academie/agenda.ics")])).Select(one => one.Uid).ToHashSet();
        var courses = await EventsIn(Directory.GetFiles(site.In("academie/cursussen"), "agenda.ics", SearchOption.AllDirectories));
        var themes = await EventsIn(Directory.GetFiles(site.In("academie/themas"), "agenda.ics", SearchOption.AllDirectories));

        Assert.Equal(whole, courses.Select(one => one.Uid).ToHashSet());
        Assert.Equal(whole, themes.Select(one => one.Uid).ToHashSet());
    }

    [Fact]
    public async Task Texts_with_every_letter_that_means_something_come_back_as_they_were_written()
    {
        var title = @"Schrijven; met komma’s, een \backslash en één heel lange titel met €-tekens 👩‍🏫 die over meer dan één regel loopt";
        var course = Sample.Course() with { Title = title };

        var one = Assert.Single(await EventsOf(Sample.Run(course, Day)));

        Assert.Equal(title, one.Summary);
        Assert.Equal("Stadhuis Rivierstad, Markt 1, 1234 AB Rivierstad", one.Location);
        Assert.Equal("Brieven die de lezer begrijpt.\nOnderdeel: Oefendag.\nTien minuten lopen van het station.\nGeorganiseerd door Gemeente Rivierstad.", one.Description);
        Assert.Equal("https://academie.rivierstad.example/cursussen/heldere-brieven/", one.Url);
        Assert.Equal("Europe/Amsterdam", one.Zone);
    }

    [Theory]
    [InlineData(2027, 3, 27, 8)]
    [InlineData(2027, 3, 28, 7)]
    [InlineData(2027, 10, 30, 7)]
    [InlineData(2027, 10, 31, 8)]
    public async Task Around_the_nights_on_which_the_clock_changes_the_moment_stays_right(int year, int month, int day, int utc)
    {
        var one = Assert.Single(await EventsOf(Sample.Run(Sample.Course(), new DateOnly(year, month, day))));

        Assert.Equal(new DateTime(year, month, day, utc, 0, 0, DateTimeKind.Utc), one.Start);
    }

    [Fact]
    public async Task A_run_that_is_called_off_stays_with_a_higher_sequence_and_the_same_identity()
    {
        var run = Sample.Run(Sample.Course(), Day);
        var before = Assert.Single(await EventsOf(run));
        var after = Assert.Single(await EventsOf(run with { Cancelled = new Cancellation(new DateOnly(2027, 1, 20), "De trainer is ziek.") }));

        Assert.Equal((before.Uid, before.Start), (after.Uid, after.Start));
        Assert.Equal(("CONFIRMED", 0), (before.Status, before.Sequence));
        Assert.Equal(("CANCELLED", 1), (after.Status, after.Sequence));
        Assert.StartsWith("Deze datum gaat niet door. De trainer is ziek.", after.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_identity_of_a_meeting_is_written_down_and_stays() =>
        Assert.Equal("28661d8b-0ab1-8e3f-aec1-9a68eacf09cd", RunCalendar.IdOf(Sample.Run(Sample.Course(), Day), 0));

    [Fact]
    public async Task A_calendar_with_nothing_to_come_is_still_a_calendar() => Assert.Empty(await EventsOf());

    [Fact]
    public void It_says_its_name_and_how_often_to_come_back()
    {
        var text = TextOf(Sample.Run(Sample.Course(), Day));

        Assert.All(
            ["NAME:Rivierstad Academie", "X-WR-CALNAME:Rivierstad Academie", "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PUBLISHED-TTL:PT12H", "METHOD:PUBLISH"],
            line => Assert.Contains($"\r\n{line}\r\n", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\n", "\n", "CR LF")]
    [InlineData("SUMMARY:", "SUMMARY:Een regel die niet gevouwen is en dus veel langer dan vijfenzeventig tekens wordt ", "octets")]
    [InlineData("DTSTART;TZID=Europe/Amsterdam:2027", "DTSTART;TZID=Europe/Amsterdam:maart", "")]
    [InlineData("UID:", "X-UID:", "uid")]
    [InlineData("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam", "BEGIN:VTIMEZONE\r\nTZID:Europe/Parijs", "zone")]
    public async Task A_broken_calendar_is_refused(string good, string broken, string reason)
    {
        var text = TextOf(Sample.Run(Sample.Course(), Day));
        Assert.Contains(good, text, StringComparison.Ordinal);

        var reader = await Reader.RunAsync("calendar.mjs", site.Broken("broken.ics", text.Replace(good, broken, StringComparison.Ordinal)));

        Assert.NotEqual(0, reader.ExitCode);
        Assert.Contains(reason, reader.Complained, StringComparison.Ordinal);
    }

    private static string TextOf(params CourseRun[] runs) =>
        Encoding.UTF8.GetString(RunCalendar.Of(Sample.Edition([Sample.Course()], runs), "Rivierstad Academie", "/agenda.ics", runs));

    private async Task<IReadOnlyList<CalendarEvent>> EventsOf(params CourseRun[] runs) => await EventsIn([site.Broken("sample.ics", TextOf(runs))]);

    private static async Task<IReadOnlyList<CalendarEvent>> EventsIn(IEnumerable<string> files) =>
        JsonSerializer.Deserialize<CalendarEvent[]>(await Reader.ReadAsync("calendar.mjs", files), JsonSerializerOptions.Web)!;

    private sealed record CalendarEvent(
        string Uid, DateTime Start, DateTime End, string Zone, string Summary, string Description, string Location, string Url, string Status, int Sequence);
}
