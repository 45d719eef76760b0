using System.Globalization;

namespace Academy.Functions.People;

/// <summary>
/// The keys of table People, one partition per person. Everything but the units sorts before them, so one range
/// (<see cref="Units"/> excluded) is the whole person at a glance, however much they have done.
/// </summary>
internal static class PersonRows
{
    public const string Table = "People";

    public const string Profile = "!";

    /// <summary>Where the units begin.</summary>
    public const string Units = "u|";

    /// <summary>Where the rows begin that say which rules fired.</summary>
    public const string FiredRules = "r|";

    public static string FiredRule(string rule, int period) => string.Create(CultureInfo.InvariantCulture, $"{FiredRules}{rule}|{period:000}");

    public static string Badge(string course) => "b|" + course;

    public static string Enrolment(string run) => "e|" + run;

    public static string Line(string line) => "f|" + line;

    public static string LogEntry(string entry) => "l|" + entry;

    public static string QuizTry(string course, string unit) => $"q|{course}|{unit}";

    public static string Course(string course) => "s|" + course;

    public static string Unit(string course, string unit) => $"{Units}{course}|{unit}";

    /// <summary>What follows the prefix of a row of one letter.</summary>
    public static string IdOf(string row) => row[2..];
}
