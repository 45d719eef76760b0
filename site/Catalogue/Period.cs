using System.Globalization;
using System.Text;

namespace Academy.Site.Catalogue;

/// <summary>A length of time as ISO 8601 writes it (<c>PT45M</c>, <c>P6W</c>), with its Dutch words.</summary>
public readonly record struct Period(int Years, int Months, int Weeks, int Days, int Hours, int Minutes)
{
    private const int Largest = 9999;

    /// <summary>Gets a length to sort by: a month counts as 30 days and a year as 365.</summary>
    public long ApproximateMinutes =>
        (((((Years * 365L) + (Months * 30L) + (Weeks * 7L) + Days) * 24) + Hours) * 60) + Minutes;

    /// <summary>Gives a study load as people write it: in hours and minutes.</summary>
    public static Period OfMinutes(long minutes) => new(0, 0, 0, 0, (int)(minutes / 60), (int)(minutes % 60));

    public static bool TryParse(string text, out Period period)
    {
        period = default;
        if (text.Length < 3 || text[0] != 'P')
        {
            return false;
        }

        var date = text.AsSpan(1);
        var time = ReadOnlySpan<char>.Empty;
        var at = date.IndexOf('T');
        if (at >= 0)
        {
            time = date[(at + 1)..];
            date = date[..at];
            if (time.IsEmpty)
            {
                return false;
            }
        }

        Span<int> parts = stackalloc int[6];
        if (!Read(date, "YMWD", parts[..4]) || !Read(time, "HM", parts[4..]))
        {
            return false;
        }

        period = new Period(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        return period != default;
    }

    /// <summary>Says the period in Dutch: "6 uur", "1 uur en 30 minuten", "6 weken".</summary>
    public string InDutch()
    {
        List<string> words = [];
        Add(words, Years, "jaar", "jaar");
        Add(words, Months, "maand", "maanden");
        Add(words, Weeks, "week", "weken");
        Add(words, Days, "dag", "dagen");
        Add(words, Hours, "uur", "uur");
        Add(words, Minutes, "minuut", "minuten");
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} en {words[^1]}";
    }

    public override string ToString()
    {
        var text = new StringBuilder("P");
        Add(text, Years, 'Y');
        Add(text, Months, 'M');
        Add(text, Weeks, 'W');
        Add(text, Days, 'D');
        if (Hours + Minutes > 0)
        {
            text.Append('T');
        }

        Add(text, Hours, 'H');
        Add(text, Minutes, 'M');
        return text.ToString();
    }

    /// <summary>Reads numbers that are each followed by a letter; the letters keep the order of the standard.</summary>
    private static bool Read(ReadOnlySpan<char> text, string letters, Span<int> parts)
    {
        var next = 0;
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange('0', '9');
            if (digits is < 1 or > 4)
            {
                return false;
            }

            var letter = letters.IndexOf(text[digits], next);
            if (letter < 0)
            {
                return false;
            }

            parts[letter] = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            next = letter + 1;
            text = text[(digits + 1)..];
        }

        return parts.IndexOfAnyExceptInRange(0, Largest) < 0;
    }

    private static void Add(List<string> words, int count, string one, string more)
    {
        if (count > 0)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}"));
        }
    }

    private static void Add(StringBuilder text, int count, char letter)
    {
        if (count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count}{letter}");
        }
    }
}
