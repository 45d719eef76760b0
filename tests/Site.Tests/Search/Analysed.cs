using System.Text.Encodings.Web;
using System.Text.Json;
using Academy.Site.Search.Analysis;

namespace Academy.Site.Tests.Search;

/// <summary>What search makes of a text, as one line, on both sides: <c>word:stem -joined:stem stop:</c>.</summary>
internal static class Analysed
{
    private static readonly JsonSerializerOptions Ascii = new() { Encoder = JavaScriptEncoder.Default };

    public static string Of(string text)
    {
        List<string> words = [];
        var reader = new WordReader(text);
        while (reader.Read())
        {
            var word = reader.Word.ToString();
            words.Add($"{(reader.Joined ? "-" : "")}{word}:{(StopWords.All.Contains(word) ? "" : Stemmer.Of(word))}");
        }

        return string.Join(' ', words);
    }

    public static async Task<string[]> ByBrowserAsync(IReadOnlyList<string> texts)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.In(""));
        var file = folder.In("texts.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(texts, Ascii), TestContext.Current.CancellationToken);
        var said = await Browser.RunAsync("browser/analyse.mjs", file);
        return said.TrimEnd('\n').Split('\n');
    }
}
