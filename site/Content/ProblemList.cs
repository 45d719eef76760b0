namespace Academy.Site.Content;

/// <summary>The problems of a run so far; stages that work side by side may add to it at once.</summary>
internal sealed class ProblemList
{
    // More than this says nothing new, and a broken word list could make a hundred thousand of them.
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly List<ContentProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(ContentProblem problem)
    {
        lock (_lock)
        {
            if (_problems.Count < Most)
            {
                _problems.Add(problem);
            }
        }
    }

    public void AddRange(IEnumerable<ContentProblem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>Gives each problem once, by file, line and column.</summary>
    public IReadOnlyList<ContentProblem> Sorted()
    {
        lock (_lock)
        {
            return [.. _problems.Distinct().Order()];
        }
    }
}
