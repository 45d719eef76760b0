using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.Feeds.Ooapi;

/// <summary>A course as the standard's <c>Course</c>.</summary>
internal static class OoapiCourse
{
    public static void Write(Utf8JsonWriter json, Edition edition, Course course)
    {
        json.WriteString("courseId", IdOf(course));
        json.Code("identifier", course.Id);
        json.Dutch("name", course.Title);
        json.WriteString("abbreviation", course.Id);
        json.StudyLoad(course.Duration.ApproximateMinutes);
        json.Strings("modesOfDelivery", [ModeOf(course)]);
        json.WriteString("duration", course.Duration.ToString());
        json.Dutch("description", course.Summary);
        json.Strings("teachingLanguages", ["nl-NL"]);
        json.WriteString("level", "undefined");
        json.WriteString("link", $"{edition.Municipality.Origin}{course.Url}");
        json.Strings("programmeIds", edition.LinesWith(course).Select(line => OoapiProgramme.IdOf(line).ToString()));
        json.WriteString("organisationId", OoapiOrganisation.IdOf(course.Provider));
    }

    public static Guid IdOf(Course course) => StableId.Of("course", course.Id);

    public static string ModeOf(Course course) => course.Form switch
    {
        CourseForm.ELearning or CourseForm.Micro => "online",
        CourseForm.Blended => "blended",
        CourseForm.Practice => "work_based",
        _ => "presential",
    };
}
