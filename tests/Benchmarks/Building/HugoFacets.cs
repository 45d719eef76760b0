using System.Globalization;
using Academy.Benchmarks.Samples;

namespace Academy.Benchmarks.Building;

/// <summary>Writes what a catalogue can be narrowed down by as taxonomies of a Hugo site, besides themes, job roles and providers.</summary>
internal sealed class HugoFacets(string folder)
{
    private static readonly string[] Forms = ["e-learning", "classroom", "blended", "micro", "practice"];

    private static readonly (string Id, string Title, int UpTo)[] Times =
        [("tot-1-uur", "Tot 1 uur", 60), ("1-tot-4-uur", "1 tot 4 uur", 240), ("4-tot-8-uur", "4 tot 8 uur", 480), ("langer", "Meer dan 8 uur", int.MaxValue)];

    private static readonly string[] Levels = ["basic", "advanced", "expert"];

    private static readonly (string Section, string Name, Func<SampleCourse, IEnumerable<string>> Ids, Func<string, string> Title)[] All =
    [
        ("vormen", "Vorm", course => [course.Form], DutchWords.Form),
        ("tijd", "Tijd", course => [TimeOf(course.Minutes).Id], id => Times.Single(time => time.Id == id).Title),
        ("niveaus", "Niveau", course => [course.Level], DutchWords.Level),
        ("doelen", "Doel", course => [AcademyCourses.PurposeOf(course)], id => id),
        ("maanden", "Maand", course => course.Runs.Select(MonthOf).Distinct(), DutchWords.Month),
        ("inschrijven", "Inschrijven", course => course.Runs.Any(run => run.EnrolUntil >= SampleCatalogue.At) ? ["open"] : [], _ => "Je kunt je nu inschrijven"),
        ("van", "Van wie", _ => ["alle-gemeenten"], _ => "Gedeeld met alle gemeenten"),
    ];

    /// <summary>Gives the terms of a course in each taxonomy.</summary>
    public static IEnumerable<(string Section, string[] Ids)> Of(SampleCourse course) => All.Select(facet => (facet.Section, facet.Ids(course).ToArray()));

    /// <summary>Gives the place of a course in lists that go by form first.</summary>
    public static int RankOf(SampleCourse course, int place) => (Array.IndexOf(Forms, course.Form) * 1_000_000) + place;

    public void Write(SampleCatalogue catalogue)
    {
        foreach (var (section, name, ids, title) in All)
        {
            // The list of values has no page: they stand in the catalogue.
            Put($"{section}/_index.md", new() { ["title"] = name, ["_build"] = new { render = "never", list = "never" } });
            foreach (var (place, id) in catalogue.Courses.SelectMany(ids).Distinct().OrderBy(PlaceOf).ThenBy(id => id, StringComparer.Ordinal).Index())
            {
                var heading = $"{name}: {char.ToLowerInvariant(title(id)[0])}{title(id)[1..]}";
                Put($"{section}/{id}/_index.md", new()
                {
                    ["title"] = title(id),
                    ["heading"] = heading,
                    ["top"] = heading,
                    ["description"] = $"{heading}. {DutchWords.Courses(catalogue.Courses.Count(course => ids(course).Contains(id)))}.",
                    ["lead"] = "Wil je meer keuzes tegelijk maken? Dat kan bij alle cursussen.",
                    ["weight"] = place + 1,
                    ["in"] = "cursussen",
                    ["scripts"] = new[] { "seats" },
                });
            }
        }
    }

    private static (string Id, string Title, int UpTo) TimeOf(int minutes) => Times.First(time => minutes <= time.UpTo);

    private static string MonthOf(SampleRun run) => run.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    // In the order of a reader: forms, levels and times as they are listed, the rest by its name.
    private static int PlaceOf(string id) =>
        Math.Max(Math.Max(Array.IndexOf(Forms, id), Array.IndexOf(Levels, id)), Array.FindIndex(Times, time => time.Id == id));

    private void Put(string path, Dictionary<string, object?> front) => ContentFile.Write(Path.Combine(folder, "content", path), front, "");
}
