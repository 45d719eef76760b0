using System.Net;
using System.Text.RegularExpressions;

namespace Academy.Benchmarks.Building;

/// <summary>The pages that a generator made: each address, with how many words a reader finds there.</summary>
internal sealed partial record MadePages(IReadOnlyDictionary<string, long> WordsByAddress)
{
    public long Words => WordsByAddress.Values.Sum();

    public static MadePages In(string folder) => new(
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).ToDictionary(
            file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => WordsOf(File.ReadAllText(file)),
            StringComparer.Ordinal));

    // What stands in a script element is for programs, such as JSON-LD.
    private static long WordsOf(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Script().Replace(html, " "), " ")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("<script[ >].*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
