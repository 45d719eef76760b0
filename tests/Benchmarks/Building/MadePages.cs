using System.Net;
using System.Text.RegularExpressions;

namespace Academy.Benchmarks.Building;

/// <summary>The pages that a generator made: their addresses, and how many words a reader finds on them.</summary>
internal sealed partial record MadePages(IReadOnlySet<string> Addresses, long Words)
{
    public static MadePages In(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)];
        return new MadePages(
            files.Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal),
            files.Sum(file => WordsOf(File.ReadAllText(file))));
    }

    private static long WordsOf(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(html, " ")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
