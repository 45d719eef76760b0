using System.Net;
using System.Text.RegularExpressions;

namespace Academy.Site.Tests.Repository;

/// <summary>The words and sentences of a text as a reader meets them; headings count as words, not as sentences.</summary>
internal sealed partial class DutchText
{
    public DutchText(string html)
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(html, "\n"), ""));
        Words = [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];
        var body = WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(Heading().Replace(html, "\n"), "\n"), ""));
        Sentences =
        [
            .. body.Split('\n')
                .SelectMany(line => SentenceEnd().Split(line))
                .Select(sentence => Word().Matches(sentence).Select(match => match.Value).ToArray())
                .Where(words => words.Length > 0),
        ];
    }

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<IReadOnlyList<string>> Sentences { get; }

    public double WordsPerSentence => Sentences.Average(sentence => sentence.Count);

    /// <summary>
    /// Gets the reading ease of Flesch as W.H. Douma set it for Dutch in 1960: 100 is easiest, 70 and more "fairly easy",
    /// 50 and less is for readers with higher education.
    /// </summary>
    public double ReadingEase
    {
        get
        {
            var words = Sentences.SelectMany(sentence => sentence).ToArray();
            var syllables = words.Sum(word => Math.Max(1, Syllable().Count(word)));
            return 206.84 - (77.0 * syllables / words.Length) - (0.93 * WordsPerSentence);
        }
    }

    [GeneratedRegex("<h[1-6][^>]*>.*?</h[1-6]>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("</(?:p|li|h[1-6]|t[hdr]|blockquote|pre)>")]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[.!?:;])[”’'""]*\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}+(?:['’-]\p{L}+)*")]
    private static partial Regex Word();

    // Vowels that sound as one count as one: aa, ee, oo, uu, ie, oe, eu, ui, ij, ei, ou, au and the three-letter ones.
    [GeneratedRegex("aai|oei|ooi|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]", RegexOptions.IgnoreCase)]
    private static partial Regex Syllable();
}
