using System.Net;
using System.Text.RegularExpressions;

namespace Academy.Benchmarks.Building;

/// <summary>The pages that a generator made: each address, with how many words a reader finds there.</summary>
internal sealed partial record MadePages(IReadOnlyDictionary<string, long> WordsByAddress)
{
    // Hugo makes one beside each list of several sheets; it says nothing, and is not counted.
    private const string Redirect = "<meta http-equiv=\"refresh\"";

    public long Words => WordsByAddress.Values.Sum();

    public static MadePages In(string folder) => new(
        Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (Address: "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), Html: File.ReadAllText(file)))
            .Where(page => !page.Html.Contains(Redirect, StringComparison.Ordinal))
            .ToDictionary(page => page.Address, page => WordsOf(page.Html), StringComparer.Ordinal));

    // What stands in a script element is for programs, such as JSON-LD.
    private static long WordsOf(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Script().Replace(html, " "), " ")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("<script[ >].*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
