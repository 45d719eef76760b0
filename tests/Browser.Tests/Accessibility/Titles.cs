using Academy.Browser.Tests.Accessibility.Pages;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>A title tells one page of an edition from every other: it names a tab, a bookmark and a line of history.</summary>
internal static class Titles
{
    /// <summary>Stands in a planted page for the title of another page of its edition, whatever that is today.</summary>
    public const string Taken = "{{the title of another page}}";

    public static IEnumerable<string> Doubles(IEnumerable<MadePage> pages) =>
        pages.GroupBy(page => (page.Edition, page.Title))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key.Edition}: '{group.Key.Title}' is the title of {string.Join(" and ", group.Select(page => page.Path))}");
}
