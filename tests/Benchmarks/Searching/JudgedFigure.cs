using System.Text.Json;
using Academy.Benchmarks.Machine;
using Academy.Benchmarks.Reporting;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>Asks all three the judged queries about the real content.</summary>
internal sealed class JudgedFigure(Repository repository)
{
    private const int Shown = 10;

    private readonly JudgedSet _judged = JudgedSet.Read(repository);

    public async Task<IReadOnlyList<Row>> MeasureAsync(
        PublishedProgram program, SearchPeers peers, HeadlessChromium chromium, TemporaryFolder folder, CancellationToken cancellationToken)
    {
        await Console.Error.WriteLineAsync($"The real content: asking {_judged.Queries.Count} judged queries.");
        var site = await SearchSite.MakeAsync(program, peers, repository.At("content"), folder.In("site"), _judged.Edition, _judged.At, cancellationToken);
        await using var server = await site.ServeAsync(repository);
        var ids = IdsIn(Path.Combine(site.Edition, "catalogue.json"));
        List<IReadOnlyDictionary<JudgedQuery, SearchAnswer>> answers = [];
        foreach (var contender in new[] { site.OurSearch, SearchSite.PagefindSearch, SearchSite.LunrSearch })
        {
            answers.Add(await AskAsync(chromium, server, contender));
        }

        return [.. HeldBack(ScoresOf(held: true)), .. Tuning(ScoresOf(held: false))];

        JudgedScore[] ScoresOf(bool held) => [.. answers.Select(one => JudgedScore.Of(_judged.Half(held), one, ids))];
    }

    private async Task<IReadOnlyDictionary<JudgedQuery, SearchAnswer>> AskAsync(HeadlessChromium chromium, SearchServer server, Contender contender)
    {
        await using var tab = await SearchTab.OpenAsync(chromium);
        await tab.GoToAsync(server, contender);
        await tab.TouchAsync();
        Dictionary<JudgedQuery, SearchAnswer> answers = [];
        foreach (var query in _judged.Queries)
        {
            answers.Add(query, await tab.FindAsync(query.Query, Shown));
        }

        return answers;
    }

    private static Dictionary<string, string> IdsIn(string file)
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllText(file));
        return new[] { ("courses", ""), ("lines", "line:") }
            .SelectMany(list => catalogue.RootElement.GetProperty(list.Item1).EnumerateArray()
                .Select(item => (new Uri(item.GetProperty("url").GetString()!).AbsolutePath, list.Item2 + item.GetProperty("id").GetString())))
            .ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<Row> HeldBack(JudgedScore[] scores) => JudgedRows.Of("held back", scores, judged: true);

    private static IEnumerable<Row> Tuning(JudgedScore[] scores) => JudgedRows.Of("for tuning", scores, judged: false);
}
