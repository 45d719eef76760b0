using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Operations;

namespace Academy.Site.LinkedData;

/// <summary>A course as schema.org's <c>Course</c>, with the runs that can still be seen.</summary>
internal static class CourseData
{
    public static Action<Utf8JsonWriter> Of(Edition edition, Course course) => json =>
    {
        var url = $"{edition.Municipality.Origin}{course.Url}";
        json.WriteString("@type", "Course");
        json.WriteString("@id", url);
        json.WriteString("url", url);
        json.WriteString("name", course.Title);
        json.WriteString("description", course.Summary);
        if (course.Keywords.Count > 0)
        {
            json.Strings("keywords", course.Keywords);
        }

        json.WriteString("courseCode", course.Id);
        json.WriteString("inLanguage", "nl");
        json.WriteString("educationalLevel", Labels.Dutch(course.Level));
        json.WriteString("timeRequired", course.Duration.ToString());
        json.Day("dateModified", course.LastChecked);
        json.Strings("teaches", course.Outcomes);
        json.Strings("about", course.Themes.Select(theme => theme.Title));
        json.Thing("provider", "Organization", provider =>
        {
            provider.WriteString("name", course.Provider.Name);
            provider.WriteString("url", course.Provider.Website ?? $"{edition.Municipality.Origin}{course.Provider.Url}");
        });
        json.Thing("offers", "Offer", offer => WriteOffer(offer, course));
        WriteInstances(json, edition, course, url);
    };

    public static void WriteOffer(Utf8JsonWriter json, Course course)
    {
        json.WriteString("category", course.Price == 0 ? "Free" : "Paid");
        json.WriteNumber("price", course.Price);
        json.WriteString("priceCurrency", "EUR");
    }

    private static void WriteInstances(Utf8JsonWriter json, Edition edition, Course course, string url)
    {
        if (course.SelfPaced)
        {
            // Google asks for one instance of every course; who learns alone can begin on any day.
            json.Thing("hasCourseInstance", "CourseInstance", instance =>
            {
                instance.WriteString("courseMode", "online");
                instance.WriteString("courseWorkload", course.Duration.ToString());
            });
            return;
        }

        CourseRun[] runs = [.. edition.UnfinishedRunsOf(course)];
        json.Things("hasCourseInstance", "CourseInstance", runs, (instance, run) => RunData.Write(instance, run, url));
    }
}
