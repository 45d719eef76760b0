namespace Academy.Benchmarks.Searching;

/// <summary>A query with the ids of its right answers; nonsense has none.</summary>
internal sealed record JudgedQuery(string Kind, string Query, IReadOnlyList<string> Expect)
{
    private const int Counted = 3;

    /// <summary>Gives which part of the right answers stands among the first three, or 1 when nothing should be found and nothing is.</summary>
    public double Recall(SearchAnswer answer, IReadOnlyDictionary<string, string> ids) => Expect.Count == 0
        ? (answer.Total == 0 ? 1 : 0)
        : IdsOf(answer, ids).Take(Counted).Count(Expect.Contains) / (double)Math.Min(Counted, Expect.Count);

    /// <summary>Gives one divided by the place of the first right answer among the ten that are shown.</summary>
    public double ReciprocalRank(SearchAnswer answer, IReadOnlyDictionary<string, string> ids) =>
        IdsOf(answer, ids).Index().Where(found => Expect.Contains(found.Item)).Select(found => 1.0 / (found.Index + 1)).FirstOrDefault();

    private static IEnumerable<string> IdsOf(SearchAnswer answer, IReadOnlyDictionary<string, string> ids) => answer.Found.Select(path => ids[path]);
}
