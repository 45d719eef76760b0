using System.Globalization;
using System.Text;
using Academy.Functions.Catalogue;

namespace Academy.Functions.LearningLog;

/// <summary>What an entry may hold. Pure; a wrong value is a sentence with the name of its field.</summary>
internal static partial class LogRules
{
    public const int MostEntries = 500;
    public const int LongestWhat = 200;
    public const int LongestNote = 1000;
    public const int MostMinutes = 24 * 60;
    private const int ShortestWhat = 2;
    private const int EarliestYear = 1950;

    /// <summary>An id that a page or a program makes up for a new entry: 8 to 32 letters and digits.</summary>
    public static bool IsId(string id) => id.Length is >= 8 and <= 32 && id.All(char.IsAsciiLetterOrDigit);

    /// <summary>Either the entry, or what is wrong with it.</summary>
    public static (LogEntry? Entry, IReadOnlyDictionary<string, string> Errors) Read(string id, LogFields fields, Operations catalogue, DateOnly today)
    {
        TripOver(fields);
        var errors = new Dictionary<string, string>();
        var (what, note) = (Clean(fields.What), Clean(fields.Note));
        var on = DateOnly.TryParseExact(fields.On?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var minutes = int.TryParse(fields.Minutes?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var (course, competence) = (catalogue.FindCourse(fields.Course?.Trim() ?? ""), catalogue.FindCompetence(fields.Competence?.Trim() ?? ""));
        Check("what", what.Length is >= ShortestWhat and <= LongestWhat, $"Schrijf in {ShortestWhat} tot {LongestWhat} tekens wat je leerde.");
        Check("on", on is { Year: >= EarliestYear } && on <= today, "Kies de dag waarop je dit leerde: vandaag of eerder.");
        Check("minutes", string.IsNullOrWhiteSpace(fields.Minutes) || minutes is > 0 and <= MostMinutes, $"Vul het aantal minuten in: een getal van 1 tot en met {MostMinutes}, of niets.");
        Check("course", string.IsNullOrWhiteSpace(fields.Course) || course is not null, "Kies een cursus uit de lijst, of geen.");
        Check("competence", string.IsNullOrWhiteSpace(fields.Competence) || competence is not null, "Kies een competentie uit de lijst, of geen.");
        Check("note", note.Length <= LongestNote, $"Maak je aantekening korter: je hebt {note.Length} tekens, het mogen er {LongestNote} zijn.");
        return (errors.Count > 0 ? null : new LogEntry(id, what, on!.Value, minutes, course?.Id, competence?.Id, note.Length > 0 ? note : null), errors);

        void Check(string field, bool right, string error)
        {
            if (!right)
            {
                errors[field] = error;
            }
        }
    }

    /// <summary>The development build can have a fault here, to show that generated requests find it.</summary>
    static partial void TripOver(LogFields fields);

    // Half of a surrogate pair is no text, and cannot be stored.
    private static string Clean(string? text) =>
        string.Concat((text ?? "").ReplaceLineEndings("\n").EnumerateRunes().Where(letter => letter.Value == '\n' || !Rune.IsControl(letter))).Trim();
}

/// <summary>An entry as it was typed.</summary>
internal sealed record LogFields(string? What, string? On, string? Minutes, string? Course, string? Competence, string? Note);
