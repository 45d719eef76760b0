using Academy.Site.Catalogue.Readers;

namespace Academy.Site.Catalogue;

/// <summary>Finds the addresses of old that an edition keeps alive.</summary>
internal static class EditionRedirects
{
    public static IEnumerable<Redirect> Of(IReadOnlyList<Course> courses, IReadOnlyList<LearningLine> lines, Known known)
    {
        var shown = courses.Select(course => course.Id).ToHashSet(StringComparer.Ordinal);
        var taken = new Lazy<HashSet<string>>(() => courses.Where(course => course.MovedTo is null)
            .SelectMany(course => LessonsOf(course).Select(course.UrlOf).Prepend(course.Url))
            .Concat(lines.Select(line => line.Url))
            .ToHashSet(StringComparer.Ordinal));
        foreach (var (from, to, title) in OfCourses(courses, shown, known).Concat(OfLines(lines)))
        {
            if (taken.Value.Add(from))
            {
                yield return new Redirect(from, to, title);
            }
        }
    }

    private static IEnumerable<(string From, string To, string Title)> OfCourses(
        IEnumerable<Course> courses, HashSet<string> shown, Known known)
    {
        foreach (var course in courses)
        {
            var target = Last(course, known);
            var (to, title) = shown.Contains(target.Id) ? (target.Url, target.Title) : ("/cursussen/", course.Title);
            foreach (var old in NamesOf(course))
            {
                yield return ($"/cursussen/{old}/", to, title);
                foreach (var lesson in LessonsOf(course))
                {
                    // Where the course that took over has no such lesson, its own page says what there is.
                    var now = shown.Contains(target.Id) ? LessonsOf(target).FirstOrDefault(unit => unit.Id == lesson.Id) : null;
                    yield return now is null
                        ? ($"/cursussen/{old}/{lesson.Id}/", to, title)
                        : ($"/cursussen/{old}/{lesson.Id}/", target.UrlOf(now), now.Lesson!.Title);
                }
            }
        }
    }

    /// <summary>Gives the names of old; that of today too, once the course is elsewhere. Most courses have none, and cost nothing here.</summary>
    private static IEnumerable<string> NamesOf(Course course) =>
        course.FormerIds.Append(course.Id).Append(course.Slug).Where(name => course.MovedTo is not null || name != course.Slug);

    private static IEnumerable<Unit> LessonsOf(Course course) => course.Units.Where(unit => unit.Lesson is not null);

    private static IEnumerable<(string From, string To, string Title)> OfLines(IEnumerable<LearningLine> lines) =>
        from line in lines
        from old in line.FormerIds.Append(line.Id)
        where old != line.Slug
        select ($"/leerlijnen/{old}/", line.Url, line.Title);

    /// <summary>Follows moves to the course that stays; a circle is a problem elsewhere and ends here.</summary>
    private static Course Last(Course course, Known known)
    {
        HashSet<string> seen = [];
        while (course.MovedTo is { } id && seen.Add(course.Id) && known.Courses.Get(id) is { } next)
        {
            course = next;
        }

        return course;
    }
}
