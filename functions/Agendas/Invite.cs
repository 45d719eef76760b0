using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Mail.Transport;

namespace Academy.Functions.Agendas;

/// <summary>
/// Writes what a mail tells an agenda: an iCalendar object per meeting, because all of an invitation must have one UID
/// (RFC 5546, 3.2.2 and 3.2.5). Moments are in UTC, so that no calendar has to know our zone. The same mail gives the same bytes.
/// </summary>
internal sealed record Invite
{
    public required string Run { get; init; }
    public required string Person { get; init; }
    public required AgendaChange Change { get; init; }
    public required DateTimeOffset Stamp { get; init; }
    public required Edition Edition { get; init; }
    public required string Reader { get; init; }
    public required string Course { get; init; }
    public required IReadOnlyList<Meeting> Meetings { get; init; }
    public required Uri Link { get; init; }

    public IReadOnlyList<MailCalendar> Write() =>
    [
        .. Change.Asked.Select(slot => new MailCalendar(NameOf("uitnodiging", slot, Change.Asked), "REQUEST", Write(slot, "REQUEST"))),
        .. Change.Withdrawn.Select(slot => new MailCalendar(NameOf("afzegging", slot, Change.Withdrawn), "CANCEL", Write(slot, "CANCEL"))),
    ];

    /// <summary>The same for a meeting of an enrolment for ever; it says nothing about the person, whose id is random.</summary>
    public static string IdOf(string run, string person, int number) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"invite/1\n{run}\n{person}")))[..32]}-{number}";

    private static string NameOf(string word, Slot slot, IReadOnlyList<Slot> all) => all.Count == 1 ? $"{word}.ics" : $"{word}-{slot.Number}.ics";

    private string Write(Slot slot, string method)
    {
        var text = new CalendarText();
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", "-//Academy//Invitations//NL");
        text.Line("CALSCALE", "GREGORIAN");
        text.Line("METHOD", method);
        text.Line("BEGIN", "VEVENT");
        text.Line("UID", IdOf(Run, Person, slot.Number));
        text.Moment("DTSTAMP", Stamp);
        text.Line("SEQUENCE", $"{Change.Sequence}");
        text.Moment("DTSTART", slot.Start);
        text.Moment("DTEND", slot.End);
        WriteWords(text, slot, method == "CANCEL");
        text.Address("ORGANIZER", $";CN={CalendarText.Quoted(Edition.Academy)}", Edition.Sender);
        text.Address("ATTENDEE", ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE", Reader);
        text.Line("END", "VEVENT");
        text.Line("END", "VCALENDAR");
        return text.ToString();
    }

    private void WriteWords(CalendarText text, Slot slot, bool withdrawn)
    {
        text.Line("STATUS", withdrawn ? "CANCELLED" : "CONFIRMED");
        text.Line("TRANSP", withdrawn ? "TRANSPARENT" : "OPAQUE");
        text.Text("SUMMARY", Meetings.Count > 1 && !withdrawn ? $"{Course} ({slot.Number} van {Meetings.Count})" : Course);
        if (!withdrawn && slot.Number <= Meetings.Count)
        {
            text.Text("LOCATION", DutchDates.Place(Meetings[slot.Number - 1]));
        }

        text.Text("DESCRIPTION", withdrawn ? $"Deze afspraak vervalt. Meer staat bij je inschrijving: {Link.AbsoluteUri}" : $"Bekijk je inschrijving of meld je af: {Link.AbsoluteUri}");
    }
}
