namespace Academy.Site.Tests.Catalogue;

/// <summary>What an edition shows.</summary>
public sealed class EditionTests
{
    private const string Course = "courses/heldere-brieven/index.md";
    private const string Privacy = "courses/privacy-basis/index.md";
    private const string Run = "runs/brieven/2027-03.yml";
    private const string Duinrand = "municipalities/duinrand/municipality.yml";
    private const string Line = "learning-lines/taal.md";

    [Fact]
    public void Shared_courses_are_in_every_edition_by_title()
    {
        foreach (var edition in new ContentInMemory().Good().Editions)
        {
            Assert.Equal(["brieven", "avg"], edition.Courses.Select(course => course.Id));
        }
    }

    [Fact]
    public void A_course_of_ones_own_is_in_ones_own_edition_alone()
    {
        var content = new ContentInMemory().Replace(Privacy, "sharing: shared", "sharing: own").Replace(Privacy, "owner: academie", "owner: duinrand");
        Assert.Equal(["brieven", "avg"], Courses(content, "duinrand"));
        Assert.Equal(["brieven"], Courses(content, "rivierstad"));
        Assert.Equal(["brieven"], Courses(content, "academie"));
    }

    [Fact]
    public void An_edition_leaves_out_the_themes_it_excludes_and_the_lines_with_them()
    {
        var content = new ContentInMemory().Replace(Duinrand, "tenants:", "exclude: { themes: [heldere-taal] }\ntenants:");
        Assert.Equal(["avg"], Courses(content, "duinrand"));
        Assert.Empty(content.Edition("duinrand").Lines);
        Assert.Equal(["digitaal"], content.Edition("duinrand").Themes.Select(theme => theme.Id));
        Assert.Single(content.Edition("rivierstad").Lines);
    }

    [Fact]
    public void A_course_that_is_named_goes_before_its_theme()
    {
        var content = new ContentInMemory().Replace(
            Duinrand, "tenants:", "include: { themes: [digitaal], courses: [brieven] }\nexclude: { themes: [heldere-taal], courses: [avg] }\ntenants:");
        Assert.Equal(["brieven"], Courses(content, "duinrand"));
    }

    [Fact]
    public void A_line_goes_when_the_edition_names_it()
    {
        var content = new ContentInMemory().Replace(Duinrand, "tenants:", "exclude: { courses: [brieven], lines: [taal] }\ntenants:");
        Assert.Empty(content.Edition("duinrand").Lines);
        Assert.Single(content.Edition("rivierstad").Lines);
    }

    [Fact]
    public void A_run_for_the_own_municipality_shows_in_the_organisers_edition_alone()
    {
        var content = new ContentInMemory().Replace(Run, "openTo: all", "openTo: own");
        Assert.Single(content.Edition("rivierstad").Runs);
        Assert.Empty(content.Edition("duinrand").Runs);
    }

    [Theory]
    [InlineData("2027-03-08", 1)]
    [InlineData("2027-03-09", 1)]
    [InlineData("2027-03-10", 0)]
    public void A_run_is_coming_until_the_day_it_begins(string day, int coming)
    {
        var edition = new ContentInMemory().Edition("rivierstad", DateOnly.Parse(day, null));
        Assert.Equal(coming, edition.ComingRuns().Count());
        Assert.Single(edition.Runs);
    }

    [Fact]
    public void A_cancelled_run_is_not_coming_but_stays_known()
    {
        var edition = new ContentInMemory()
            .Replace(Run, "openTo: all", "openTo: all\ncancelled: { on: 2027-02-20, reason: Te weinig aanmeldingen. }")
            .Edition("rivierstad");
        Assert.Empty(edition.ComingRuns());
        Assert.Equal("Te weinig aanmeldingen.", edition.Runs.Single().Cancelled?.Reason);
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_retired_course_leaves_the_lists_on_its_day_and_keeps_its_page(string day, bool offered)
    {
        var content = new ContentInMemory().Replace(Privacy, "level: basic", "level: basic\nretired: 2027-01-01");
        var edition = content.Edition("duinrand", DateOnly.Parse(day, null));
        Assert.Equal(offered, edition.Courses.Any(course => course.Id == "avg"));
        Assert.Equal(!offered, edition.Retired.Any(course => course.Id == "avg"));
        Assert.True(edition.Shows(content.Good().Courses.Single(course => course.Id == "avg")));
    }

    [Fact]
    public void Old_addresses_lead_on()
    {
        var content = new ContentInMemory()
            .Replace(Course, "level: basic", "level: basic\nformerIds: [brievencursus]")
            .Replace(Privacy, "level: basic", "level: basic\nmovedTo: brieven");
        Assert.Equal(
            [
                "/cursussen/avg/ > /cursussen/heldere-brieven/",
                "/cursussen/brieven/ > /cursussen/heldere-brieven/",
                "/cursussen/brieven/kaptest/ > /cursussen/heldere-brieven/kaptest/",
                "/cursussen/brievencursus/ > /cursussen/heldere-brieven/",
                "/cursussen/brievencursus/kaptest/ > /cursussen/heldere-brieven/kaptest/",
                "/cursussen/privacy-basis/ > /cursussen/heldere-brieven/",
            ],
            content.Edition("rivierstad").Redirects.Select(redirect => $"{redirect.From} > {redirect.To}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lesson_of_a_course_that_moved_leads_to_the_course_that_took_over()
    {
        var redirects = new ContentInMemory()
            .Replace(Course, "level: basic", "level: basic\nmovedTo: avg")
            .Replace(Line, "courses: [brieven]", "courses: [avg]")
            .Replace("rules.yml", "require: brieven", "require: avg")
            .Replace("municipalities/rivierstad/municipality.yml", "featured: [brieven]\n", "")
            .Without(Run)
            .Edition("rivierstad").Redirects;
        Assert.Contains(redirects, redirect => redirect is { From: "/cursussen/heldere-brieven/kaptest/", To: "/cursussen/privacy-basis/" });
    }

    [Fact]
    public void Runs_of_a_former_id_keep_their_key()
    {
        var content = new ContentInMemory()
            .Replace(Course, "level: basic", "level: basic\nformerIds: [oud]")
            .With("runs/oud/2026-01.yml", SampleContent.Files[Run]);
        Assert.Equal(["brieven~2027-03", "oud~2026-01"], content.Good().Runs.Select(run => run.Key));
        Assert.All(content.Good().Runs, run => Assert.Equal("brieven", run.Course.Id));
    }

    [Fact]
    public void A_page_of_the_municipality_goes_before_the_shared_one()
    {
        var content = new ContentInMemory().With(
            "municipalities/duinrand/pages/over.md", SampleContent.Files["pages/over.md"].Replace("Over ons", "Over Duinrand", StringComparison.Ordinal));
        Assert.Contains("Over Duinrand", content.Edition("duinrand").Pages.Select(page => page.Title));
        Assert.Contains("Over ons", content.Edition("rivierstad").Pages.Select(page => page.Title));
        Assert.Equal(3, content.Edition("duinrand").Pages.Count);
    }

    [Fact]
    public void What_belongs_together_can_be_looked_up()
    {
        var edition = new ContentInMemory().Edition("rivierstad");
        var course = edition.Courses[0];
        Assert.Equal("brieven~2027-03", edition.RunsOf(course).Single().Key);
        Assert.Equal("taal", edition.LinesWith(course).Single().Id);
        Assert.Equal([course], edition.CoursesOf(edition.Themes[0]));
        Assert.Equal([course], edition.CoursesOf(edition.JobRoles[0]));
        Assert.Equal("De kaptest", course.Units.Single(unit => unit.Id == "kaptest").Lesson?.Title);
    }

    [Fact]
    public void A_date_in_the_past_is_never_a_problem() =>
        Assert.Empty(new ContentInMemory().Build(new DateOnly(2199, 1, 1)).Problems);

    [Fact]
    public void All_problems_of_a_run_come_together_by_file_and_line()
    {
        var problems = new ContentInMemory()
            .Replace(Line, "level: junior", "level: jonior")
            .Replace(Course, "form: blended", "form: blendid")
            .Replace(Course, "title: Heldere brieven", "titel: Heldere brieven")
            .Build().Problems;
        Assert.Equal(
            [
                $"{Course}:2:1: ACA021",
                $"{Course}:3:1: ACA020",
                $"{Course}:10:7: ACA024",
                $"{Line}:12:39: ACA024",
            ],
            problems.Select(Planted.Place));
    }

    [Fact]
    public void One_broken_file_does_not_make_what_refers_to_it_broken_too()
    {
        var problems = new ContentInMemory().Replace(Course, "price: 0", "price: veel").Build().Problems;
        Assert.Single(problems);
    }

    [Fact]
    public void A_course_that_cannot_be_read_does_not_make_its_runs_and_lessons_wrong_too()
    {
        var problems = new ContentInMemory()
            .Replace("learning-lines/taal.md", "[brieven]", "[avg]")
            .Replace("municipalities/rivierstad/municipality.yml", "featured: [brieven]\n", "")
            .Replace("rules.yml", "require: brieven", "require: avg")
            .With("runs/heldere-brieven/2027-03.yml", SampleContent.Files[Run])
            .Without(Run)
            .Replace(Course, "id: brieven", "id: heldere-brieven: brieven")
            .Build().Problems;
        Assert.Equal([$"{Course}:2:20: ACA012"], problems.Select(Planted.Place));
    }

    [Fact]
    public void A_move_in_a_circle_is_one_mistake_where_it_is_written()
    {
        var problems = new ContentInMemory().Replace(Course, "level: basic", "level: basic\nmovedTo: brieven").Build().Problems;
        Assert.Equal("ACA044", Assert.Single(problems, problem => problem.Code is "ACA043" or "ACA044").Code);
    }

    [Fact]
    public void A_slip_of_the_pen_gets_a_suggestion()
    {
        var problems = new ContentInMemory().Replace(Course, "themes: [heldere-taal]", "themes: [heldre-taal]").Build().Problems;
        Assert.Contains("Bedoel je 'heldere-taal'?", problems.Single().Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Courses(ContentInMemory content, string edition) =>
        content.Edition(edition).Courses.Select(course => course.Id);
}
