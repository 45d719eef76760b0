using Academy.Site.Catalogue;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Tests.Search;

/// <summary>What comes first, and what a synonym or a slip finds.</summary>
public sealed class RankingTests
{
    private static readonly SearchDocument[] Documents =
    [
        SmallSearch.Document("bezwaar", (SearchField.Title, "Een bezwaar behandelen"), (SearchField.Summary, "Correspondentie, en weer correspondentie."), (SearchField.Body, Often("correspondentie en een brief"))),
        SmallSearch.Document("brieven", (SearchField.Title, "Heldere brieven schrijven")),
        SmallSearch.Document("post", (SearchField.Title, "De postkamer"), (SearchField.Summary, "Elke brief op tijd."), (SearchField.Body, Often("brief"))),
        SmallSearch.Document("phishing", (SearchField.Title, "Phishing herkennen"), (SearchField.Body, "Zo zien berichten eruit.")),
        SmallSearch.Document("hackers", (SearchField.Title, "Een avond met een hacker"), (SearchField.Body, "Over hacken als vak.")),
        SmallSearch.Document("grenzen", (SearchField.Title, "Grenzen aangeven"), (SearchField.Body, "Op je werk.")),
        SmallSearch.Document("regels", (SearchField.Title, "Regels op het werk"), (SearchField.Body, "Nee, zo werkt het niet, zou je zeggen.")),
    ];

    private static readonly Synonym[] Synonyms =
    [
        new(["brief", "correspondentie"], ["brief", "correspondentie"]),
        new(["hacken", "spam"], ["phishing"]),
        new(["grenzen aangeven", "nee zeggen"], ["grenzen aangeven", "nee zeggen"]),
    ];

    [Fact]
    public async Task A_word_of_the_title_comes_before_a_text_that_is_full_of_it() =>
        Assert.Equal("brieven", (await FoundAsync("brief"))[0]);

    [Fact]
    public async Task A_synonym_finds_what_the_word_finds() =>
        Assert.Equal(["bezwaar", "brieven", "post"], (await FoundAsync("correspondentie")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_one_way_synonym_also_finds_the_other_word_and_is_not_found_by_it()
    {
        Assert.Equal(["hackers", "phishing"], (await FoundAsync("hacken")).Order(StringComparer.Ordinal));
        Assert.Equal(["phishing"], await FoundAsync("spam"));
        Assert.Equal(["phishing"], await FoundAsync("phishing"));
    }

    [Fact]
    public async Task Words_of_a_synonym_count_in_either_order_when_they_stand_side_by_side()
    {
        Assert.Contains("grenzen", await FoundAsync("nee zeggen"));
        Assert.Contains("grenzen", await FoundAsync("hoe zeg ik nee"));
        Assert.DoesNotContain("grenzen", await FoundAsync("nee brief phishing hacker zeggen"));
    }

    [Theory]
    [InlineData("frasen", "fasen")]
    [InlineData("phisching", "phishing")]
    [InlineData("breiven", "brieven")]
    [InlineData("schreiven", "schrijven")]
    public async Task What_was_meant_is_said_in_the_form_that_is_nearest_to_what_was_typed(string typed, string meant)
    {
        var documents = Documents.Append(SmallSearch.Document("fasen", (SearchField.Title, "Schreef je de fasen op?"), (SearchField.Body, Often("brief")))).ToArray();

        Assert.Equal(meant, (await SmallSearch.AskAsync(SearchIndex.Of(documents, Synonyms), typed))[0].Meant);
    }

    [Fact]
    public async Task Code_that_somebody_pastes_finds_nothing() =>
        Assert.Empty(await FoundAsync("<script>alert(1)</script>"));

    private static async Task<string[]> FoundAsync(string query) =>
        (await SmallSearch.AskAsync(SearchIndex.Of(Documents, Synonyms), query))[0].Found;

    private static string Often(string words) => string.Join(' ', Enumerable.Repeat(words, 12));
}
