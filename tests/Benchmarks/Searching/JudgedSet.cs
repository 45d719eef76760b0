using System.Text.Json;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Searching;

/// <summary>The judged queries of <c>tests/Site.Tests/Search/judged.md</c>.</summary>
internal sealed record JudgedSet(string Edition, string At, IReadOnlyList<JudgedQuery> Queries)
{
    public static JudgedSet Read(Repository repository) =>
        JsonSerializer.Deserialize<JudgedSet>(File.ReadAllText(repository.At("tests", "Site.Tests", "Search", "judged.json")), JsonSerializerOptions.Web)!;

    /// <summary>Gives the queries of a half: within each kind the first, third … are for tuning, the others are held back.</summary>
    public IEnumerable<JudgedQuery> Half(bool held) =>
        Queries.GroupBy(query => query.Kind).SelectMany(kind => kind.Index().Where(numbered => numbered.Index % 2 == (held ? 1 : 0)).Select(numbered => numbered.Item));
}
