using Academy.Site.Catalogue;

namespace Academy.Site.Tests.Repository;

/// <summary>The content of this repository is one that a municipality could start with.</summary>
public sealed class CatalogueWorthVisitingTests
{
    private const int MicroMinutes = 10;

    private static AcademyCatalogue Catalogue => RepositoryContent.Catalogue;

    [Fact]
    public void There_is_enough_to_choose_from()
    {
        Assert.True(Catalogue.Courses.Count >= 60, $"{Catalogue.Courses.Count} courses");
        Assert.True(Catalogue.Lines.Count >= 10, $"{Catalogue.Lines.Count} learning lines");
        Assert.True(Catalogue.JobRoles.Count >= 20, $"{Catalogue.JobRoles.Count} job roles");
        Assert.True(Catalogue.Quizzes.Count >= 12, $"{Catalogue.Quizzes.Count} quizzes");
        Assert.True(Catalogue.Runs.Count(run => run.Start.Year == 2027) >= 80, $"{Catalogue.Runs.Count} runs");
        Assert.True(Catalogue.Runs.SelectMany(run => run.Meetings).Select(meeting => meeting.Place.Slug).Distinct().Count() >= 8);
    }

    [Fact]
    public void Every_theme_purpose_form_and_job_role_has_courses()
    {
        Assert.Equal(15, Catalogue.Themes.Count);
        Assert.All(Catalogue.Themes, theme => Assert.True(Catalogue.Courses.Count(course => course.Themes.Contains(theme)) >= 3, theme.Id));
        Assert.Equal(5, Catalogue.Purposes.Count);
        Assert.All(Catalogue.Purposes, purpose => Assert.True(Catalogue.Courses.Count(course => course.Purposes.Contains(purpose)) >= 5, purpose.Id));
        Assert.All(Enum.GetValues<CourseForm>(), form => Assert.True(Catalogue.Courses.Count(course => course.Form == form) >= 6, form.ToString()));
        Assert.All(Catalogue.JobRoles, role => Assert.True(Catalogue.Courses.Count(course => course.JobRoles.Contains(role)) >= 2, role.Id));
    }

    [Fact]
    public void A_micro_course_is_lessons_of_ten_minutes_at_most_with_their_text()
    {
        var lessons = Catalogue.Courses.Where(course => course.Form == CourseForm.Micro).SelectMany(course => course.Units).Where(unit => unit.Kind == UnitKind.Micro).ToList();

        Assert.NotEmpty(lessons);
        Assert.All(lessons, unit => Assert.True(unit.Duration.ApproximateMinutes <= MicroMinutes && unit.Lesson!.Text.Html.Length > 500, unit.Id));
    }

    [Fact]
    public void A_blended_course_begins_online_meets_and_ends_in_practice()
    {
        foreach (var course in Catalogue.Courses.Where(course => course.Form == CourseForm.Blended))
        {
            UnitKind[] kinds = [.. course.Units.Where(unit => unit.Kind != UnitKind.Quiz).Select(unit => unit.Kind)];

            Assert.True(kinds[0] is UnitKind.ELearning or UnitKind.Assignment or UnitKind.Micro, course.Id);
            Assert.Contains(UnitKind.Meeting, kinds);
            Assert.True(kinds[^1] is UnitKind.Assignment or UnitKind.Meeting, course.Id);
        }
    }

    [Fact]
    public void A_learning_line_climbs_and_says_what_each_step_asks()
    {
        foreach (var line in Catalogue.Lines)
        {
            Assert.Equal(line.Steps.Select(step => step.Level).Order(), line.Steps.Select(step => step.Level));
            Assert.True(line.Steps.Select(step => step.Level).Distinct().Count() >= 2, line.Id);
            Assert.All(line.Steps, step =>
            {
                Assert.NotEmpty(step.Competences);
                Assert.NotEmpty(step.Knowledge);
                Assert.NotEmpty(step.Behaviour);
                Assert.NotEmpty(step.Attitude);
            });
        }

        Assert.Contains(Catalogue.Lines, line => line.Id == "nieuw-bij-de-overheid");
        Assert.Contains(Catalogue.Lines, line => line.Id == "omgevingswet");
        Assert.Contains(Catalogue.Lines, line => line.Id == "digitaal-leiderschap");
    }

    [Fact]
    public void Four_municipalities_have_courses_runs_a_vision_and_pages_of_their_own()
    {
        var municipalities = Catalogue.Editions.Where(edition => !edition.Municipality.Shared).ToList();

        Assert.True(municipalities.Count >= 4);
        foreach (var edition in municipalities)
        {
            Assert.Contains(edition.Courses, course => course.Owner == edition.Slug && course.Sharing == Sharing.Own);
            Assert.Contains(Catalogue.Runs, run => run.Organiser.Slug == edition.Slug);
            Assert.True(edition.Vision?.Goals.Count >= 2, edition.Slug);
            Assert.True(Directory.EnumerateFiles(Path.Combine(RepositoryContent.Folder, "municipalities", edition.Slug, "pages")).Any(), edition.Slug);
        }
    }

    [Fact]
    public void No_run_is_on_a_day_off_or_outside_working_hours()
    {
        var off = Catalogue.Holidays.Select(holiday => holiday.Date).ToHashSet();
        var wrong = Catalogue.Runs.SelectMany(run => run.Meetings, (run, meeting) => (run.Key, meeting.Start, meeting.End))
            .Where(meeting => meeting.Start.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || off.Contains(DateOnly.FromDateTime(meeting.Start.DateTime)));

        Assert.Empty(wrong);
    }
}
