namespace Academy.Benchmarks.Searching;

/// <summary>What a contender reaches on some judged queries: sums alone, so that nobody sees the half that is held back.</summary>
internal sealed record JudgedScore(IReadOnlyList<(string Kind, double Recall, double Rank)> Answers)
{
    private const string Nonsense = "nonsense";

    public double Recall => Answers.Where(answer => answer.Kind != Nonsense).Average(answer => answer.Recall);

    public double Rank => Answers.Where(answer => answer.Kind != Nonsense).Average(answer => answer.Rank);

    /// <summary>Gets how many queries of nonsense find something all the same.</summary>
    public int NonsenseFound => Answers.Count(answer => answer.Kind == Nonsense && answer.Recall < 1);

    public int NonsenseAsked => Answers.Count(answer => answer.Kind == Nonsense);

    public IEnumerable<string> Kinds => Answers.Select(answer => answer.Kind).Where(kind => kind != Nonsense).Distinct();

    public double RecallOf(params IReadOnlyList<string> kinds) => Answers.Where(answer => kinds.Contains(answer.Kind)).Average(answer => answer.Recall);

    public static JudgedScore Of(IEnumerable<JudgedQuery> queries, IReadOnlyDictionary<JudgedQuery, SearchAnswer> answers, IReadOnlyDictionary<string, string> ids) =>
        new([.. queries.Select(query => (query.Kind, query.Recall(answers[query], ids), query.ReciprocalRank(answers[query], ids)))]);
}
