using Academy.Site.Catalogue;
using Academy.Site.Markup;

namespace Academy.Site.Output;

/// <summary>The images that the texts of an edition show, each once.</summary>
internal static class EditionImages
{
    public static IEnumerable<OutputFile> Of(Edition edition) =>
        TextsOf(edition)
            .SelectMany(text => text.Images)
            .DistinctBy(image => image.Source)
            .Select(image => new OutputFile(edition.Slug + image.Url, image.Bytes));

    private static IEnumerable<Prose> TextsOf(Edition edition)
    {
        foreach (var course in edition.Courses.Concat(edition.Retired))
        {
            yield return course.Text;
            foreach (var unit in course.Units)
            {
                yield return unit.Lesson?.Text ?? Prose.Empty;
            }
        }

        foreach (var line in edition.Lines)
        {
            yield return line.Text;
        }

        foreach (var page in edition.Pages)
        {
            yield return page.Text;
        }

        yield return edition.Vision?.Text ?? Prose.Empty;
    }
}
