using Academy.Site.Catalogue;
using Academy.Site.Markup;

namespace Academy.Site.Tests.Pages;

public sealed class StatementPageTests
{
    private static readonly AccessibilityOutcome Outcome =
        new(new DateOnly(2026, 11, 21), 5, 2, 20, 0, 24, 23, ["E-learnings staan op een andere site."]);

    [Fact]
    public async Task The_statement_carries_what_the_tests_found()
    {
        var text = await MainOfAsync("toegankelijkheid", Outcome);

        Assert.Contains("De laatste keer was op 21 november 2026.", text, StringComparison.Ordinal);
        Assert.Contains("20 pagina’s, van 5 soorten, bij 2 academies", text, StringComparison.Ordinal);
        Assert.Contains("Geen problemen", text, StringComparison.Ordinal);
        Assert.Contains("We bouwden zelf 24 drempels in. De tests vonden er 23.", text, StringComparison.Ordinal);
        Assert.Contains("E-learnings staan op een andere site.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_that_were_found_are_said() =>
        Assert.Contains("3 problemen", await MainOfAsync("toegankelijkheid", Outcome with { Problems = 3 }), StringComparison.Ordinal);

    [Fact]
    public async Task Before_the_first_test_nothing_is_claimed() =>
        Assert.DoesNotContain("uitkomst", await MainOfAsync("toegankelijkheid", null), StringComparison.Ordinal);

    [Fact]
    public async Task Another_page_says_nothing_about_it() =>
        Assert.DoesNotContain("uitkomst", await MainOfAsync("privacy", Outcome), StringComparison.Ordinal);

    private static async Task<string> MainOfAsync(string slug, AccessibilityOutcome? outcome)
    {
        var edition = new Edition(
            Sample.Rivierstad,
            new EditionParts
            {
                Courses = [Sample.Course()],
                Retired = [],
                Runs = [],
                Lines = [],
                Themes = [Sample.PlainDutch],
                JobRoles = [Sample.Writer],
                Featured = [],
                Pages = [new ContentPage(slug, $"pages/{slug}.md", "Titel", "Samenvatting.", Prose.Empty)],
                Vision = null,
                Redirects = [],
            },
            Sample.Today);
        var site = await MadeSite.OfAsync(edition, Sample.Catalogue(edition) with { Accessibility = outcome });
        Assert.Empty(site.Problems);
        return site.Page($"/{slug}/").QuerySelector("main")!.TextContent;
    }
}
