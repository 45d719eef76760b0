using System.Globalization;
using System.Text;
using Academy.Site.Catalogue;
using Academy.Site.Facets;
using Academy.Site.Search.Files;
using Academy.Site.Search.Indexing;

namespace Academy.Site.Tests.Search;

/// <summary>What the build writes, the browser reads.</summary>
public sealed class FormatTests
{
    private const int Documents = 3000;
    private const uint Seed = 41;

    [Fact]
    public async Task The_browser_reads_every_term_with_its_aliases_and_documents()
    {
        var index = SearchIndex.Of(Made(Documents), [Both("w1", "w2 w3"), Both("onbekend", "w4"), new(["w7", "w8 w9"], ["w10"])]);
        using var folder = SearchFolder.Of(index);

        var expected = index.SortedTerms().Select(term => Line(index, term.Term, term.Number));
        var read = (await Browser.RunAsync("browser/terms.mjs", folder.Path)).TrimEnd('\n').Split('\n');

        Assert.Equal(expected, read);
    }

    [Fact]
    public void No_file_is_needlessly_small_or_large_and_there_are_few()
    {
        var files = SearchFiles.Of(SearchIndex.Of(Made(Documents), []), "x").ToArray();

        Assert.InRange(files.Length, 10, 600);
        Assert.All(files, file => Assert.InRange(file.Bytes.Length, 1, 200_000));
        Assert.All(files, file => Assert.True(file.Path.EndsWith(".txt", StringComparison.Ordinal) || file.Path.EndsWith(".json", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes_and_other_ones_another_folder()
    {
        var one = SearchFiles.Of(SearchIndex.Of(Made(50), []), "x").ToArray();
        var again = SearchFiles.Of(SearchIndex.Of(Made(50), []), "x").ToArray();
        var other = SearchFiles.Of(SearchIndex.Of(Made(51), []), "x").ToArray();

        Assert.Equal(one.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(one.Zip(again), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)));
        Assert.NotEqual(one[0].Path, other[0].Path);
    }

    [Fact]
    public void Without_documents_there_is_a_search_that_finds_nothing()
    {
        Assert.NotEmpty(SearchFiles.Of(SearchIndex.Of([], []), "x"));
    }

    [Fact]
    public void A_number_is_one_character_that_utf8_keeps()
    {
        var text = new StringBuilder();
        for (var number = 0; number <= NumberText.Largest; number++)
        {
            text.AppendNumber(number);
        }

        Assert.Equal(text.ToString(), Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString())));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.AppendNumber(NumberText.Largest + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.AppendNumber(-1));
    }

    private static Synonym Both(params string[] words) => new(words, words);

    internal static SearchDocument[] Made(int count)
    {
        // The same documents on every machine: a linear congruential row of numbers (Numerical Recipes, section 7.1).
        var row = Seed;
        return
        [
            .. Enumerable.Range(0, count).Select(number => new SearchDocument
            {
                Url = string.Create(CultureInfo.InvariantCulture, $"/cursussen/c{number}/"),
                Title = $"Titel w{number % 90}",
                Summary = "Een samenvatting.",
                Facts = "E-learning",
                Texts = [new(SearchField.Title, $"Titel w{number % 90}"), new(SearchField.Body, string.Join(' ', Enumerable.Range(0, 20).Select(_ => $"w{Next(1 + Next(400))}")))],
                Facets = [.. CourseFacets.Names.Select((_, facet) => new[] { $"v{(number + facet) % 3}" })],
                Neighbourhood = $"n{number % 7}",
            }),
        ];

        int Next(int most)
        {
            row = unchecked((row * 1664525) + 1013904223);
            return (int)(((ulong)row * (uint)most) >> 32);
        }
    }

    private static string Line(SearchIndex index, string term, int number)
    {
        var postings = index.PostingsOf(number).ToArray().Select(posting => (Document: Postings.DocumentOf(posting), Level: Postings.LevelOf(posting)));
        var most = Math.Max(200, index.Documents.Count / 8);
        var listed = postings.OrderByDescending(posting => posting.Level).ThenBy(posting => posting.Document).Take(most);
        var aliases = index.AliasesOf(term).Select(alias => $"{alias.Rest}>{alias.Target}");
        return $"{term} {index.PostingsOf(number).Length} {string.Join(';', aliases)} {string.Join(' ', listed.Select(posting => $"{posting.Document}:{posting.Level}"))}";
    }
}
