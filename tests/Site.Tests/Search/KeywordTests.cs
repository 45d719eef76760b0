using Academy.Site.Search.Indexing;

namespace Academy.Site.Tests.Search;

/// <summary>Words that people type for a course and that its text does not have.</summary>
public sealed class KeywordTests
{
    private static readonly SearchDocument[] Documents =
    [
        SmallSearch.Document("phishing", (SearchField.Title, "Phishing herkennen"), (SearchField.Keywords, "nepmail"), (SearchField.Keywords, "valse link")),
        SmallSearch.Document("sites", (SearchField.Title, "Goede webteksten"), (SearchField.Summary, "Schrijf een link die klopt, geen valse belofte.")),
        SmallSearch.Document("post", (SearchField.Title, "Brieven"), (SearchField.Body, "Over nepmail staat hier een woord tussen veel andere woorden over de post.")),
    ];

    [Fact]
    public async Task A_keyword_finds_its_course_before_one_whose_text_happens_to_have_the_word() =>
        Assert.Equal(["phishing", "post"], (await SmallSearch.FindAsync(Documents, "nepmail"))[0]);

    [Fact]
    public async Task A_keyword_is_found_in_every_form_and_with_a_slip()
    {
        var found = await SmallSearch.FindAsync(Documents, "nepmails", "nepmaill", "valse links");

        Assert.All(found, answer => Assert.Equal("phishing", answer[0]));
    }

    [Fact]
    public async Task Words_in_quotes_are_looked_for_in_what_people_can_read()
    {
        var found = await SmallSearch.FindAsync(Documents, "\"valse link\"", "\"phishing herkennen\"");

        Assert.Empty(found[0]);
        Assert.Equal(["phishing"], found[1]);
    }
}
