using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.Ooapi;

/// <summary>A learning line as the standard's <c>Programme</c> of the type track: a structured learning path.</summary>
internal static class OoapiProgramme
{
    public static void Write(Utf8JsonWriter json, Edition edition, LearningLine line)
    {
        Course[] courses = [.. edition.CoursesOf(line)];
        json.WriteString("programmeId", IdOf(line));
        json.Code("programme_code", line.Id);
        json.WriteString("programmeType", "track");
        json.Dutch("name", line.Title);
        json.Dutch("description", line.Summary);
        json.Strings("teachingLanguages", ["nl-NL"]);
        json.StudyLoad(courses.Sum(course => course.Duration.ApproximateMinutes));
        json.WriteString("level", "undefined");
        json.WriteString("link", $"{edition.Municipality.Origin}{line.Url}");
        json.WriteString("organisationId", OoapiOrganisation.IdOf(edition.Municipality));
    }

    public static Guid IdOf(LearningLine line) => StableId.Of("line", line.Id);
}
