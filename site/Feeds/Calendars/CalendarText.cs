using System.Globalization;
using System.Text;

namespace Academy.Site.Feeds.Calendars;

/// <summary>Writes content lines of iCalendar: escaped, folded, each ended with CR LF (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class CalendarText
{
    // "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break."
    private const int MostOctets = 75;

    private readonly StringBuilder _lines = new();

    public override string ToString() => _lines.ToString();

    /// <summary>Writes a line whose value is of a type without escapes, such as a moment or a number.</summary>
    public void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            // Counted in octets and cut between runes, so that no UTF-8 sequence is ever split.
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _lines.Append("\r\n ");
                octets = 1;
            }

            _lines.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _lines.Append("\r\n");
    }

    public void Text(string name, string text) => Line(name, Escaped(text));

    /// <summary>Writes a moment as the time on the Dutch clock, with the name of the zone.</summary>
    public void Local(string name, DateTimeOffset moment) =>
        Line($"{name};TZID={AmsterdamTime.Zone}", moment.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));

    public void Utc(string name, DateTimeOffset moment) =>
        Line(name, moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(letter switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ => char.IsControl(letter) ? " " : letter.ToString(),
            });
        }

        return escaped.ToString();
    }
}
