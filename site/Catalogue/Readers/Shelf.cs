using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>The things of one kind by id, in the order of reading; a reference that finds nothing becomes a problem.</summary>
internal sealed class Shelf<T>(string kind, ProblemList problems)
    where T : class
{
    private readonly Dictionary<string, string> _former = new(StringComparer.Ordinal);
    private Dictionary<string, (T Thing, Position At)> _things = new(StringComparer.Ordinal);
    private List<T> _order = [];

    public IReadOnlyList<T> All => _order;

    /// <summary>Gives the same things, for a next reading that nothing is put on the shelf any more; what fails goes to its own problems.</summary>
    public Shelf<T> For(ProblemList next) => new(kind, next) { _things = _things, _order = _order };

    public void Add(string id, T thing, Position at)
    {
        if (_things.TryGetValue(id, out var other))
        {
            problems.Add(Problem.DuplicateId(at, id, $"{other.At.File}:{other.At.Line}"));
            return;
        }

        _things.Add(id, (thing, at));
        _order.Add(thing);
    }

    /// <summary>Keeps an id of old: nobody else may take it, and who uses it is told the new one.</summary>
    public void AddFormer(string former, string id, Position at)
    {
        if (_things.TryGetValue(former, out var other))
        {
            problems.Add(Problem.DuplicateId(at, former, $"{other.At.File}:{other.At.Line}"));
        }
        else if (!_former.TryAdd(former, id))
        {
            problems.Add(Problem.DuplicateId(at, former, $"'{_former[former]}', als eerder id"));
        }
    }

    public T? Get(string id) => _things.TryGetValue(id, out var found) ? found.Thing : null;

    /// <summary>Gives the thing that has, or once had, this id.</summary>
    public T? GetNowOrFormer(string id) => Get(_former.GetValueOrDefault(id, id));

    public string? Nearest(string id) => Suggestion.For(id, _things.Keys);

    public T? Find(YamlText? reference)
    {
        if (reference is null)
        {
            return null;
        }

        if (_things.TryGetValue(reference.Text, out var found))
        {
            return found.Thing;
        }

        problems.Add(_former.TryGetValue(reference.Text, out var now)
            ? Problem.Renamed(reference.At, kind, reference.Text, now)
            : Problem.Unknown(reference.At, kind, reference.Text, Nearest(reference.Text)));
        return null;
    }

    public IReadOnlyList<T> FindAll(IEnumerable<YamlText> references) => [.. references.Select(Find).OfType<T>()];
}
