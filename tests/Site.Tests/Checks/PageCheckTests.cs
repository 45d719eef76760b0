namespace Academy.Site.Tests.Checks;

public sealed class PageCheckTests
{
    [Fact]
    public void A_sound_page_has_no_problem() =>
        Assert.Empty(CheckedSite.ProblemsInBody(
            "<h1>Een</h1><h2 id=\"a\">Twee</h2><h3>Drie</h3><h2>Weer twee</h2><img src=\"/index.html\" alt=\"\"><a href=\"#a\">a</a>"));

    [Fact]
    public void A_page_without_a_language_is_refused() => CheckedSite.HasOnly(
        "ACA201",
        CheckedSite.ProblemsIn(("/index.html", CheckedSite.Page("<h1>Een</h1>").Replace(" lang=\"nl\"", "", StringComparison.Ordinal))));

    [Fact]
    public void A_page_without_a_title_is_refused() =>
        CheckedSite.HasOnly("ACA202", CheckedSite.ProblemsIn(("/index.html", CheckedSite.Page("<h1>Een</h1>", ""))));

    [Fact]
    public void Two_pages_with_one_title_are_refused()
    {
        var problems = CheckedSite.ProblemsIn(
            ("/index.html", CheckedSite.Page("<h1>Een</h1>")), ("/over/index.html", CheckedSite.Page("<h1>Over</h1>")));

        CheckedSite.HasOnly("ACA203", problems);
        Assert.Contains("ook die van /.", problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>Geen kop</p>")]
    [InlineData("<h1>Een</h1><h1>Nog een</h1>")]
    public void A_page_has_exactly_one_top_heading(string body) =>
        CheckedSite.HasOnly("ACA204", CheckedSite.ProblemsInBody(body));

    [Fact]
    public void A_skipped_heading_level_is_refused() =>
        CheckedSite.HasOnly("ACA205", CheckedSite.ProblemsInBody("<h1>Een</h1><h3>Drie</h3>"));

    [Fact]
    public void An_image_without_alt_text_is_refused() =>
        CheckedSite.HasOnly("ACA206", CheckedSite.ProblemsInBody("<h1>Een</h1><img src=\"/index.html\">"));

    [Fact]
    public void Data_for_programs_may_stand_in_a_page() =>
        Assert.Empty(CheckedSite.ProblemsInBody("<h1>Een</h1><script type=\"application/ld+json\">{}</script>"));

    [Theory]
    [InlineData("<script type=\"application/json\">{}</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<script type=\"application/ld+json \">{}</script>")]
    [InlineData("<script type=\"importmap\">{}</script>")]
    [InlineData("<style>p{color:red}</style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<p style=\"color:red\">Rood</p>")]
    [InlineData("<p onclick=\"go()\">Klik</p>")]
    [InlineData("<a href=\" JavaScript:alert(1)\">Klik</a>")]
    public void Nothing_runs_or_styles_from_inside_a_page(string fault) =>
        CheckedSite.HasOnly("ACA207", CheckedSite.ProblemsInBody($"<h1>Een</h1>{fault}"));

    [Fact]
    public void An_id_that_comes_twice_is_refused() =>
        CheckedSite.HasOnly("ACA208", CheckedSite.ProblemsInBody("<h1 id=\"a\">Een</h1><p id=\"a\">Twee</p>"));

    [Fact]
    public void A_problem_names_the_text_that_the_page_was_made_from()
    {
        var problems = CheckedSite.ProblemsIn(("/cursussen/heldere-brieven/index.html", CheckedSite.Page("<p>Geen kop</p>")));

        Assert.Equal("courses/heldere-brieven/index.md", Assert.Single(problems).File);
    }
}
