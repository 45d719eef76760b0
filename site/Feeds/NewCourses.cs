using Academy.Site.Catalogue;

namespace Academy.Site.Feeds;

/// <summary>Which courses are new: by the day they were published.</summary>
internal static class NewCourses
{
    private const int Most = 50;

    public static IEnumerable<Course> Of(Edition edition) =>
        edition.Courses.OrderByDescending(PublishedOn).ThenBy(course => course.Id, StringComparer.Ordinal).Take(Most);

    /// <summary>Gives the day on which a course came; one that does not say so counts from the day on which it was last checked.</summary>
    public static DateOnly PublishedOn(Course course) => course.Published ?? course.LastChecked;
}
