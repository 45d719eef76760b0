using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>The study load of courses together, in words.</summary>
internal static class StudyLoad
{
    private const int MinutesInAnHour = 60;
    private const int MinutesInHalfAnHour = 30;

    /// <summary>"Ongeveer 9 uur": rounded to whole hours, and to minutes under the hour.</summary>
    public static string Of(IEnumerable<Course> courses)
    {
        var minutes = courses.Distinct().Sum(course => course.Duration.ApproximateMinutes);
        return minutes < MinutesInAnHour
            ? Period.OfMinutes(minutes).InDutch()
            : $"Ongeveer {(minutes + MinutesInHalfAnHour) / MinutesInAnHour} uur";
    }
}
