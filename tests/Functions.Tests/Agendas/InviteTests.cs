using Academy.Functions.Agendas;
using Academy.Functions.Catalogue;
using Academy.Functions.Mail.Transport;

namespace Academy.Functions.Tests.Agendas;

/// <summary>The bytes of an invitation: whatever stands in the content or the profile, ical.js reads one event with just that.</summary>
public sealed class InviteTests
{
    private static readonly DateTimeOffset Start = new(2027, 3, 9, 9, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Letters_that_mean_something_in_a_calendar_come_back_as_they_were_written()
    {
        const string title = @"Schrijven; met komma’s, een \backslash\n en één heel lange titel met €-tekens 👩‍🏫 die over meer dan één regel loopt";

        var told = Assert.Single(await ReadAsync(New() with { Course = title }));

        Assert.Equal(title, told.Summary);
        Assert.Equal(@"Zaal; 1, \achter, Rivierstad", told.Location);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    public async Task No_value_becomes_a_line_of_its_own(string hostile)
    {
        var plain = Assert.Single(await ReadAsync(New()));
        var value = $"x{hostile}ATTENDEE:mailto:ander@elders.example{hostile}X-";
        var edition = New().Edition with { Academy = $"A\";RSVP=TRUE:\"{value}", Sender = $"academie@rivierstad.example{value}" };

        var told = Assert.Single(await ReadAsync(New() with { Course = value, Reader = value, Edition = edition }));

        Assert.Equal(plain.Properties, told.Properties);
        Assert.Equal("FALSE", told.Rsvp);
    }

    [Theory]
    [InlineData("2027-03-27T09:30+01:00", "2027-03-27T08:30Z")]
    [InlineData("2027-03-28T09:30+02:00", "2027-03-28T07:30Z")]
    [InlineData("2027-10-30T09:30+02:00", "2027-10-30T07:30Z")]
    [InlineData("2027-10-31T09:30+01:00", "2027-10-31T08:30Z")]
    public async Task Around_the_nights_on_which_the_clock_changes_the_moment_stays_right(string local, string utc)
    {
        var start = DateTimeOffset.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        var change = new AgendaChange(3, "rivierstad", [new Slot(1, start, start.AddHours(2))], []);

        var told = Assert.Single(await ReadAsync(New() with { Change = change }));

        Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), told.Start);
    }

    [Fact]
    public void The_same_mail_has_the_same_bytes()
    {
        Assert.Equal(New().Write(), New().Write());
        Assert.NotEqual(New().Write(), (New() with { Stamp = Start.AddDays(-39) }).Write());
    }

    [Fact]
    public void The_identity_of_an_event_is_written_down_and_differs_by_run_person_and_meeting()
    {
        string[] ids = [Id("a~1", "p", 1), Id("a~1", "p", 2), Id("a~1", "q", 1), Id("a~2", "p", 1)];

        Assert.Equal("150211d9ca8475dab50984d94eea142d-1", ids[0]);
        Assert.Equal(4, ids.Distinct().Count());
    }

    [Fact]
    public void What_an_agenda_was_told_is_stored_and_read_back()
    {
        Slot[] slots = [new(1, Start, Start.AddHours(4)), new(3, Start.AddDays(1), Start.AddDays(1).AddHours(2))];

        Assert.Equal("1=20270309T083000Z/20270309T123000Z 3=20270310T083000Z/20270310T103000Z", Slot.Write(slots));
        Assert.Equal(slots, Slot.Read(Slot.Write(slots)));
        Assert.Empty(Slot.Read(Slot.Write([])));
    }

    /// <summary>The positive controls: the reader refuses what it should.</summary>
    [Theory]
    [InlineData("\r\n", "\n", "CR LF")]
    [InlineData("SUMMARY:", "SUMMARY:Een regel die niet gevouwen is en dus veel langer dan vijfenzeventig tekens wordt ", "octets")]
    [InlineData("UID:", "X-UID:", "exactly one uid")]
    [InlineData("ORGANIZER", "X-ORGANIZER", "organizer")]
    [InlineData("SEQUENCE:", "X-SEQUENCE:", "sequence")]
    [InlineData("DTSTART:20270309T083000Z", "DTSTART:20270309T083000", "zone")]
    [InlineData("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:ander\r\nEND:VEVENT", "exactly one UID")]
    public async Task A_broken_invitation_is_refused(string good, string broken, string reason)
    {
        var text = Assert.Single(New().Write()).Text;
        Assert.Contains(good, text, StringComparison.Ordinal);

        var (exitCode, _, complained) = await AgendaReader.RunAsync(text.Replace(good, broken, StringComparison.Ordinal), ".ics");

        Assert.NotEqual(0, exitCode);
        Assert.Contains(reason, complained, StringComparison.Ordinal);
    }

    private static string Id(string run, string person, int number) => Invite.IdOf(run, person, number);

    private static async Task<IReadOnlyList<Told>> ReadAsync(Invite invite) => await AgendaReader.ReadAsync(TextOf(invite.Write()), ".ics");

    private static string TextOf(IEnumerable<MailCalendar> calendars) => string.Concat(calendars.Select(calendar => calendar.Text));

    private static Invite New() => new()
    {
        Run = "heldere-brieven~2027-03",
        Person = "p1",
        Change = new AgendaChange(3, "rivierstad", [new Slot(1, Start, Start.AddHours(4))], []),
        Stamp = Start.AddDays(-40),
        Edition = new Edition
        {
            Slug = "rivierstad",
            Academy = "Rivierstad Academie",
            Municipality = "Gemeente Rivierstad",
            Domain = "rivierstad.example",
            Tenants = [],
            Sender = "academie@rivierstad.example",
            Contact = new Contact("Team leren", "leren@rivierstad.example"),
            Courses = [],
            Retention = new Retention("P5Y", "P1Y", "P1Y", "P30D", "P6M"),
        },
        Reader = "sanne@rivierstad.example",
        Course = "Heldere brieven",
        Meetings = [new Meeting { Start = Start, End = Start.AddHours(4), Place = @"Zaal; 1, \achter", City = "Rivierstad" }],
        Link = new Uri("https://rivierstad.example/api/pagina/inschrijving/heldere-brieven~2027-03"),
    };
}
