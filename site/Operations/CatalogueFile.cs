using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Output;

namespace Academy.Site.Operations;

/// <summary>The public <c>catalogue.json</c> of an edition: what is on offer, for other programs. No personal or private data.</summary>
internal static class CatalogueFile
{
    // Rises when a field goes or means something else; a field more is not another format.
    private const int Format = 1;

    public static OutputFile Of(Edition edition) =>
        new($"{edition.Slug}/catalogue.json", JsonFile.Of(json =>
        {
            json.WriteString("$schema", CatalogueSchema.UrlOf(edition));
            json.WriteNumber("format", Format);
            json.WriteString("academy", edition.Municipality.Academy);
            json.WriteString("municipality", edition.Municipality.Name);
            json.WriteString("url", $"{edition.Municipality.Origin}/");
            json.WriteString("language", "nl");
            json.Objects("themes", edition.Themes, (inner, theme) => WriteWord(inner, theme.Id, theme.Title));
            json.Objects("jobRoles", edition.JobRoles, (inner, role) => WriteWord(inner, role.Id, role.Title));
            json.Objects("competences", CompetencesOf(edition), (inner, competence) => WriteWord(inner, competence.Id, competence.Title));
            json.Objects("lines", ById(edition.Lines, line => line.Id), (inner, line) => CatalogueLine.Write(inner, line, edition));
            json.Objects("courses", ById(edition.Courses, course => course.Id), (inner, course) => CatalogueCourse.Write(inner, course, edition));
        }));

    private static void WriteWord(Utf8JsonWriter json, string id, string title)
    {
        json.WriteString("id", id);
        json.WriteString("title", title);
    }

    /// <summary>Gives the competences that a course or a line of this edition names.</summary>
    private static IEnumerable<Competence> CompetencesOf(Edition edition) => ById(
        edition.Courses.SelectMany(course => course.Competences)
            .Concat(edition.Lines.SelectMany(line => line.Steps).SelectMany(step => step.Competences))
            .DistinctBy(competence => competence.Id),
        competence => competence.Id);

    private static IEnumerable<T> ById<T>(IEnumerable<T> items, Func<T, string> id) => items.OrderBy(id, StringComparer.Ordinal);
}
