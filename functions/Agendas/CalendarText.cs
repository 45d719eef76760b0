using System.Text;

namespace Academy.Functions.Agendas;

/// <summary>Content lines of iCalendar: escaped, at most 75 octets, each ended with CR LF (RFC 5545, 3.1 and 3.3.11).</summary>
internal sealed class CalendarText
{
    private const int MostOctets = 75;

    private readonly StringBuilder _lines = new();

    public override string ToString() => _lines.ToString();

    /// <summary>A value of a type without escapes. What would end the line is left out: no value can become a line of its own.</summary>
    public void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes().Where(rune => !Rune.IsControl(rune)))
        {
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

    public void Text(string name, string text) => Line(name, text
        .ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal));

    public void Moment(string name, DateTimeOffset moment) => Line(name, Slot.Utc(moment));

    /// <summary>Somebody's address; a name in quotes cannot hold a quote (RFC 5545, 3.2).</summary>
    public void Address(string name, string parameters, string address) =>
        Line($"{name}{parameters}", "mailto:" + Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal).Replace("%2B", "+", StringComparison.Ordinal));

    public static string Quoted(string text) => $"\"{text.Replace('"', '\'')}\"";
}
