using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.LinkedData;

/// <summary>A learning line as schema.org's <c>EducationalOccupationalProgram</c>.</summary>
internal static class LineData
{
    public static Action<Utf8JsonWriter> Of(Edition edition, LearningLine line) => json =>
    {
        var origin = edition.Municipality.Origin;
        Course[] courses = [.. edition.CoursesOf(line)];
        json.WriteString("@type", "EducationalOccupationalProgram");
        json.WriteString("@id", origin + line.Url);
        json.WriteString("url", origin + line.Url);
        json.WriteString("name", line.Title);
        json.WriteString("description", line.Summary);
        json.WriteString("programType", "leerlijn");
        json.WriteString("timeToComplete", Period.OfMinutes(courses.Sum(course => course.Duration.ApproximateMinutes)).ToString());
        json.Things("occupationalCategory", "CategoryCode", line.JobRoles, (category, role) =>
        {
            category.WriteString("codeValue", role.Id);
            category.WriteString("name", role.Title);
        });
        json.Thing("provider", "Organization", provider =>
        {
            provider.WriteString("name", edition.Municipality.Academy);
            provider.WriteString("url", $"{origin}/");
        });
        json.Things("hasCourse", "Course", courses, (inner, course) =>
        {
            inner.WriteString("@id", origin + course.Url);
            inner.WriteString("url", origin + course.Url);
            inner.WriteString("name", course.Title);
            inner.WriteString("description", course.Summary);
        });
    };
}
