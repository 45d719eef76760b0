using Academy.Browser.Tests.Accessibility.Pages;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>No page escapes: a new kind of page, or one that disappears, turns a test red.</summary>
[Collection(AccessibilityCollection.Name)]
public sealed class PageKindTests(AccessibilityRun run)
{
    [Fact]
    public void Every_made_page_is_of_exactly_one_kind()
    {
        var wrong = from edition in run.Editions
                    from page in edition.Pages
                    let kinds = PageKinds.Of(page, edition).Select(kind => kind.Name).ToList()
                    where kinds.Count != 1
                    select $"{page.Edition} {page.Path} is of {(kinds.Count == 0 ? "no kind" : string.Join(" and ", kinds))}: see Pages/PageKinds.cs";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_kind_has_a_page_somewhere()
    {
        var empty = PageKinds.All.Where(kind => !kind.IsRare && run.Editions.All(edition => kind.RepresentativesIn(edition).Count == 0));

        Assert.Empty(empty.Select(kind => kind.Name));
    }

    [Fact]
    public void A_page_at_an_address_that_no_kind_knows_is_of_no_kind()
    {
        var page = new MadePage(run.Editions[0].Slug, "/iets-nieuws/", "");

        Assert.Empty(PageKinds.Of(page, run.Editions[0]));
    }

    [Fact]
    public void No_two_pages_of_an_edition_have_the_same_title() => Assert.Empty(Titles.Doubles(run.Editions.SelectMany(edition => edition.Pages)));
}
