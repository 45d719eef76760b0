using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Operations;

/// <summary>A learning line in the public catalogue, with the courses that this edition shows.</summary>
internal static class CatalogueLine
{
    public static void Write(Utf8JsonWriter json, LearningLine line, Edition edition)
    {
        json.WriteString("id", line.Id);
        json.WriteString("title", line.Title);
        json.WriteString("summary", line.Summary);
        json.Strings("keywords", line.Keywords);
        json.WriteString("url", $"{edition.Municipality.Origin}{line.Url}");
        json.Strings("themes", line.Themes.Select(theme => theme.Id));
        json.Strings("jobRoles", line.JobRoles.Select(role => role.Id));
        json.Day("lastChecked", line.LastChecked);
        json.Objects("steps", line.Steps, (inner, step) =>
        {
            inner.WriteString("id", step.Id);
            inner.WriteString("title", step.Title);
            inner.WriteString("level", Labels.CareerLevels.Key(step.Level));
            inner.Strings("courses", step.Courses.Where(edition.Shows).Select(course => course.Id));
            inner.Strings("competences", step.Competences.Select(competence => competence.Id));
            inner.Strings("knowledge", step.Knowledge);
            inner.Strings("behaviour", step.Behaviour);
            inner.Strings("attitude", step.Attitude);
        });
    }
}
