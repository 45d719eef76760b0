using Academy.Site.Catalogue;
using Academy.Site.Pages;

namespace Academy.Site.Tests.Pages;

public sealed class RelatedCoursesTests
{
    private static readonly Theme Digital = new("digitaal", "Digitaal", ThemeGroup.Organisation, "Werken met gegevens.");
    private static readonly JobRole Inspector = new("toezichthouder", "Toezichthouder", "Houdt toezicht.");

    [Fact]
    public void A_shared_theme_counts_more_than_a_shared_job_role()
    {
        var course = Course("zelf", [Sample.PlainDutch], [Sample.Writer]);
        var byTheme = Course("op-thema", [Sample.PlainDutch], []);
        var byRole = Course("op-functie", [Digital], [Sample.Writer]);

        Assert.Equal([byTheme, byRole], new RelatedCourses(EditionOf(byRole, byTheme, course)).Of(course));
    }

    [Fact]
    public void What_has_nothing_in_common_is_not_related()
    {
        var course = Course("zelf", [Sample.PlainDutch], [Sample.Writer]);
        var other = Course("anders", [Digital], [Inspector]);

        Assert.Empty(new RelatedCourses(EditionOf(other, course)).Of(course));
    }

    [Fact]
    public void A_line_in_common_comes_first_and_four_is_the_most()
    {
        // The line of the sample holds the first course of an edition; this one holds the last as well.
        var course = Course("zelf", [Sample.PlainDutch], []);
        var inLine = Course("in-lijn", [Digital], []);
        var others = Enumerable.Range(1, 5).Select(number => Course($"thema-{number}", [Sample.PlainDutch], [])).ToArray();
        var line = Sample.Line(course) with
        {
            Steps = [new LearningStep("begin", "De basis", CareerLevel.Junior, [course, inLine], [], [], [], [])],
        };

        var related = new RelatedCourses(EditionOf([line], [.. others, course, inLine])).Of(course);

        Assert.Equal([inLine, .. others[..3]], related);
    }

    [Fact]
    public void A_retired_course_has_related_ones_and_is_none_itself()
    {
        var old = Course("oud", [Sample.PlainDutch], []) with { Retired = new DateOnly(2026, 12, 1) };
        var course = Course("zelf", [Sample.PlainDutch], []);
        var related = new RelatedCourses(Sample.Edition([course], [], [old]));

        Assert.Equal([course], related.Of(old));
        Assert.Empty(related.Of(course));
    }

    private static Course Course(string slug, IReadOnlyList<Theme> themes, IReadOnlyList<JobRole> roles) =>
        Sample.Course(slug) with { Themes = themes, JobRoles = roles };

    private static Edition EditionOf(params Course[] courses) => EditionOf([], courses);

    private static Edition EditionOf(IReadOnlyList<LearningLine> lines, IReadOnlyList<Course> courses) => new(
        Sample.Rivierstad,
        new EditionParts
        {
            Courses = courses,
            Retired = [],
            Runs = [],
            Lines = lines,
            Themes = [Sample.PlainDutch, Digital],
            JobRoles = [Sample.Writer, Inspector],
            Featured = [],
            Pages = [],
            Vision = null,
            Redirects = [],
        },
        Sample.Today);
}
