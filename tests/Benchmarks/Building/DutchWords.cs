using System.Globalization;
using Academy.Benchmarks.Samples;

namespace Academy.Benchmarks.Building;

/// <summary>The words that our generator makes of values; Hugo gets them ready-made.</summary>
internal static class DutchWords
{
    private const int Hour = 60;

    public static string Form(string form) => form switch
    {
        "e-learning" => "E-learning",
        "classroom" => "Klassikaal",
        "blended" => "Blended",
        "micro" => "Microles",
        _ => "Praktijkoefening",
    };

    public static string Level(string level) => level switch
    {
        "basic" => "Basis",
        "advanced" => "Gevorderd",
        _ => "Expert",
    };

    private static readonly string[] Months =
        ["Januari", "Februari", "Maart", "April", "Mei", "Juni", "Juli", "Augustus", "September", "Oktober", "November", "December"];

    /// <summary>Gives "Januari 2027" of "2027-01".</summary>
    public static string Month(string month) => $"{Months[int.Parse(month[5..], CultureInfo.InvariantCulture) - 1]} {month[..4]}";

    public static string Unit(string kind) => kind switch
    {
        "e-learning" => "E-learning",
        "meeting" => "Bijeenkomst",
        "assignment" => "Opdracht",
        _ => "Microles",
    };

    public static string Duration(int minutes)
    {
        var words = new[] { (minutes / Hour, "uur"), (minutes % Hour, "minuten") }.Where(part => part.Item1 > 0);
        return string.Join(" en ", words.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Item1} {part.Item2}")));
    }

    public static string Load(IEnumerable<SampleCourse> courses)
    {
        var minutes = courses.Sum(course => course.Minutes);
        return minutes < Hour ? Duration(minutes) : string.Create(CultureInfo.InvariantCulture, $"Ongeveer {(minutes + (Hour / 2)) / Hour} uur");
    }

    /// <summary>Gives "PT29H": for programs, in hours and minutes.</summary>
    public static string StudyTime(SampleLine line)
    {
        var minutes = CoursesIn(line).Sum(course => course.Minutes);
        var rest = minutes % Hour == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{minutes % Hour}M");
        return string.Create(CultureInfo.InvariantCulture, $"PT{minutes / Hour}H{rest}");
    }

    public static string Size(SampleLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Steps.Count} stappen · {Courses(CoursesIn(line).Count())}");

    public static string Courses(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "cursus" : "cursussen")}");

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    public static IEnumerable<SampleCourse> CoursesIn(SampleLine line) => line.Steps.SelectMany(step => step.Courses).Distinct();
}
