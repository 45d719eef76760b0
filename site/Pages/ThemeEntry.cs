using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A theme in a list, with how much there is behind it.</summary>
public sealed record ThemeEntry(Theme Theme, int Courses, string Size)
{
    internal static IEnumerable<ThemeEntry> Of(Edition edition) => edition.Themes.Select(theme => Of(edition, theme));

    /// <summary>Gives the themes by the part of the work they belong to, in the order of the word list.</summary>
    internal static IReadOnlyList<IGrouping<ThemeGroup, ThemeEntry>> GroupsOf(Edition edition) =>
        [.. Of(edition).GroupBy(entry => entry.Theme.Group).OrderBy(group => group.Key)];

    private static ThemeEntry Of(Edition edition, Theme theme)
    {
        var courses = edition.CoursesOf(theme).Count();
        return new ThemeEntry(theme, courses, SizeOf(courses, edition.LinesOf(theme).Count()));
    }

    internal static string SizeOf(int courses, int lines) => lines == 0
        ? Counts.Courses(courses)
        : $"{Counts.Courses(courses)} · {Counts.Lines(lines)}";
}
