using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A theme in a list, with how much there is behind it.</summary>
public sealed record ThemeEntry(Theme Theme, string Size)
{
    internal static IEnumerable<ThemeEntry> Of(Edition edition) => edition.Themes.Select(theme =>
        new ThemeEntry(theme, SizeOf(edition.CoursesOf(theme).Count(), edition.LinesOf(theme).Count())));

    private static string SizeOf(int courses, int lines) => lines == 0
        ? Counts.Courses(courses)
        : $"{Counts.Courses(courses)} · {Counts.Lines(lines)}";
}
