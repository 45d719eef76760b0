using Academy.Site.Cards;
using Academy.Site.Catalogue;
using Academy.Site.Feeds.Calendars;
using Academy.Site.LinkedData;

namespace Academy.Site.Pages;

/// <summary>The catalogue, each course, and each micro lesson that can be read here.</summary>
internal static class CoursePages
{
    public static IEnumerable<SitePage> Of(AcademyCatalogue catalogue, Edition edition)
    {
        var related = new Lazy<RelatedCourses>(() => new RelatedCourses(edition));
        return edition.Courses.Concat(edition.Retired).Select(course => One(catalogue, edition, course, related)).Prepend(All(edition));
    }

    private static SitePage All(Edition edition) =>
        SitePage.Of<CoursesPage>(
            "/cursussen/", "Alle cursussen", "Alle cursussen, per thema, met vorm, tijd en de eerste datum.", () => new CoursesView(edition)) with
        {
            Section = Section.Courses,
            Scripts = PageScripts.Seats | PageScripts.Results,
        };

    private static SitePage One(AcademyCatalogue catalogue, Edition edition, Course course, Lazy<RelatedCourses> related) =>
        SitePage.Of<CoursePage>(
            course.Url, course.Title, course.Summary, () => new CourseView(catalogue, edition, course, related.Value.Of(course))) with
        {
            Section = Section.Courses,
            Crumbs = [Crumb.Home, Crumb.Courses],
            Scripts = edition.UnfinishedRunsOf(course).Any() ? PageScripts.Seats | PageScripts.Personal : PageScripts.Personal,
            Listed = !CourseView.IsRetired(course, edition),
            LastChecked = course.LastChecked,
            LinkedData = CourseData.Of(edition, course),
            Card = new CardFiles(edition).UrlOf(course),
            Calendar = CalendarFiles.PathOf(edition, course),
            Parts = () => CourseParts.Of(edition, course),
        };

    /// <summary>Gives the lessons. One goes by its own title; where two share it, the course's keeps them apart.</summary>
    public static IEnumerable<SitePage> LessonsOf(Edition edition)
    {
        IReadOnlyList<Course> courses = [.. edition.Courses, .. edition.Retired];
        var titles = courses
            .SelectMany(course => course.Units.Select(unit => unit.Lesson?.Title).OfType<string>().Append(course.Title))
            .CountBy(title => title)
            .ToDictionary();
        return
            from course in courses
            from unit in course.Units
            let lesson = unit.Lesson
            where lesson is not null
            select LessonOf(edition, course, unit, titles[lesson.Title] == 1 ? lesson.Title : $"{lesson.Title} – {course.Title}") with
            {
                Listed = !edition.Retired.Contains(course),
                Card = new CardFiles(edition).UrlOf(course),
            };
    }

    private static SitePage LessonOf(Edition edition, Course course, Unit unit, string title) =>
        SitePage.Of<LessonPage>(course.UrlOf(unit), title, unit.Lesson!.Summary, () => new LessonView(edition, course, unit)) with
        {
            Section = Section.Courses,
            Crumbs = [Crumb.Home, Crumb.Courses, new Crumb(course.Title, course.Url)],
            LastChecked = course.LastChecked,
            Parts = () => CourseParts.OfLesson(course, unit),
        };
}
