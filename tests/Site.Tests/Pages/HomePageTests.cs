using Academy.Site.Catalogue;
using AngleSharp.Dom;

namespace Academy.Site.Tests.Pages;

public sealed class HomePageTests
{
    private static readonly Course Letters = Sample.Course();

    [Fact]
    public async Task The_first_thing_on_the_page_is_a_field_to_search_in()
    {
        var page = await HomeAsync(Sample.Edition([Letters], []));

        var form = page.QuerySelector(".academy-hero form[role=search]")!;
        Assert.Equal("/zoeken/", form.GetAttribute("action"));
        var field = form.QuerySelector("input[name=q]")!;
        Assert.Equal("Zoek een cursus", form.QuerySelector($"label[for={field.Id}]")!.TextContent);
        Assert.Equal("/themas/heldere-taal/", page.QuerySelector(".academy-examples a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Themes_say_how_many_courses_they_have()
    {
        var page = await HomeAsync(Sample.Edition([Letters, Sample.Micro()], []));

        Assert.Equal("Heldere taal 2, 2 cursussen", page.QuerySelector(".academy-counted li")!.TextContent);
        Assert.Equal("Vaardigheden", page.QuerySelector(".academy-themes h3")!.TextContent);
    }

    [Fact]
    public async Task New_is_what_first_stood_here_in_the_last_six_months()
    {
        var half = Sample.Today.AddMonths(-6);
        var page = await HomeAsync(Sample.Edition(
            [Letters, Published("straks", Sample.Today.AddDays(1)), Published("net", half), Published("vandaag", Sample.Today), Published("oud", half.AddDays(-1))], []));

        Assert.Equal(["/cursussen/vandaag/", "/cursussen/net/"], LinksUnder(page, "Nieuw"));
        Assert.Empty(LinksUnder(page, "Pas bijgewerkt"));
    }

    [Fact]
    public async Task Popular_is_what_five_people_or_more_chose_and_no_number_is_said()
    {
        Course[] courses = [Letters, .. Enumerable.Range(1, 4).Select(number => Sample.Course($"c{number}"))];
        var edition = Sample.Edition(courses, []);
        var figures = FiguresOf(("c1", 7), ("c2", 912), ("c3", 5), ("c4", 4), ("weg", 99));

        var page = await HomeAsync(edition, Sample.Catalogue(edition) with { Figures = figures });

        Assert.Equal(["/cursussen/c2/", "/cursussen/c1/", "/cursussen/c3/"], LinksUnder(page, "Veel gekozen"));
        Assert.DoesNotContain("912", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_figures_nothing_is_said_about_them()
    {
        var edition = Sample.Edition([Letters], []);

        Assert.Empty(LinksUnder(await HomeAsync(edition), "Veel gekozen"));
        Assert.Empty(LinksUnder(await HomeAsync(edition, Sample.Catalogue(edition) with { Figures = FiguresOf((Letters.Id, 4)) }), "Veel gekozen"));
    }

    private static Course Published(string slug, DateOnly day) => Sample.Course(slug) with { Published = day };

    private static Figures FiguresOf(params (string Course, int People)[] courses) => new(
        new Dictionary<string, IReadOnlyList<CourseFigure>>(StringComparer.Ordinal)
        {
            ["rivierstad"] = [.. courses.Select(course => new CourseFigure(course.Course, course.People))],
        });

    private static IEnumerable<string?> LinksUnder(IDocument page, string title) =>
        page.QuerySelectorAll("section").Where(section => section.QuerySelector("h2")?.TextContent == title)
            .SelectMany(section => section.QuerySelectorAll(".academy-card a"))
            .Select(link => link.GetAttribute("href"));

    private static async Task<IDocument> HomeAsync(Edition edition, AcademyCatalogue? catalogue = null) =>
        (await MadeSite.OfAsync(edition, catalogue)).Page("/");
}
