using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.EduDex;

/// <summary>Our words in those of EDU-DEX: its enumerations, its lengths, its rule that a location is a place one can go to.</summary>
internal static class EduDexWords
{
    public const int Short = 200;
    public const int Long = 1200;

    private const int MinutesInAnHour = 60;

    /// <summary>Writes a text in Dutch, cut at a word where the standard has a longest length.</summary>
    public static void Dutch(this Utf8JsonWriter json, string name, string text, int most) =>
        json.Object(name, inner => inner.WriteString("nl", Cut(text, most)));

    /// <summary>Gives the study load in whole hours, as the standard has no smaller unit: ten minutes count as one hour.</summary>
    public static long HoursOf(Course course) => Math.Max(1, (course.Duration.ApproximateMinutes + MinutesInAnHour - 1) / MinutesInAnHour);

    public static bool FullyOnline(Course course, IReadOnlyList<CourseRun> runs) =>
        course.SelfPaced || (runs.Count > 0 && runs.SelectMany(run => run.Meetings).All(meeting => meeting.Place.Online));

    /// <summary>Gives the cities; the standard asks for at least one, also where there is none to name.</summary>
    public static IReadOnlyList<string> LocationsOf(bool online, IEnumerable<CourseRun> runs)
    {
        string[] cities =
        [
            .. runs.SelectMany(run => run.Meetings).Select(meeting => meeting.Place).Where(place => !place.Online)
                .Select(place => place.City).Distinct().Order(StringComparer.Ordinal),
        ];
        return cities is not [] ? cities : [online ? "Geen plaats: volledig online" : "In overleg"];
    }

    public static IReadOnlyList<string> FormsOf(Course course) => course.Form switch
    {
        CourseForm.ELearning or CourseForm.Micro => ["e-learning"],
        CourseForm.Blended => ["part-time", "e-learning"],
        _ => ["part-time"],
    };

    public static string TypeOf(Course course) => course.Form switch
    {
        CourseForm.ELearning or CourseForm.Micro => "self study",
        CourseForm.Practice => "workshop",
        _ => "training",
    };

    public static IReadOnlyList<string> ModesOf(Course course) => course.Form switch
    {
        CourseForm.ELearning or CourseForm.Micro => ["self study"],
        CourseForm.Blended => ["blended learning"],
        CourseForm.Practice => ["practicum"],
        _ => ["classroom teaching"],
    };

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most - 2);
        return string.Concat(text.AsSpan(0, end > 0 ? end : most - 1), "…");
    }
}
