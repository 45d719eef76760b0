namespace Academy.Site.Content;

/// <summary>
/// Reads the keys of one YAML map, strictly: what is missing, misspelt or of the wrong kind becomes a problem at its place.
/// A value is always given, so that one mistake hides no other; nothing is published once there is a problem.
/// </summary>
internal sealed class Fields
{
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly List<string> _asked = [];
    private readonly bool _broken;

    private Fields(Position at, IReadOnlyList<YamlEntry> entries, bool broken, ProblemList problems)
    {
        At = at;
        Problems = problems;
        _entries = entries;
        _broken = broken;
    }

    public Position At { get; }

    public ProblemList Problems { get; }

    public static Fields Of(YamlNode? node, string file, ProblemList problems)
    {
        switch (node)
        {
            case YamlMap map:
                return new Fields(map.At, map.Entries, broken: false, problems);
            case null:
                return new Fields(Position.StartOf(file), [], broken: false, problems);
            case not YamlBroken:
                problems.Add(Problem.WrongShape(node.At, "een rij van sleutels met waarden"));
                break;
        }

        return new Fields(node.At, [], broken: true, problems);
    }

    /// <summary>Gives the maps of a file that is one list.</summary>
    public static IReadOnlyList<Fields> ListOf(YamlNode? node, string file, ProblemList problems)
    {
        switch (node)
        {
            case YamlList list:
                return [.. list.Items.Select(item => Of(item, file, problems))];
            case not (null or YamlBroken):
                problems.Add(Problem.WrongShape(node.At, "een lijst met regels die met '- ' beginnen"));
                break;
        }

        return [];
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Gives the place of a value, or of the map when the key is not there.</summary>
    public Position PlaceOf(string key) => Find(key)?.At ?? At;

    /// <summary>Gives a value that must be there, for the kinds of value in <see cref="FieldValues"/>.</summary>
    public YamlText? Text(string key) => AsText(Required(key));

    /// <summary>Gives the values of a list of text.</summary>
    public IReadOnlyList<YamlText> Texts(string key, int atLeast = 0) =>
        [.. Items(key, atLeast).Select(AsText).OfType<YamlText>()];

    /// <summary>Gives the maps of a list of maps.</summary>
    public IReadOnlyList<Fields> Maps(string key, int atLeast = 0) =>
        [.. Items(key, atLeast).Select(item => Of(item, At.File, Problems))];

    /// <summary>Gives a map inside this one; one without keys when it is missing.</summary>
    public Fields Map(string key) =>
        Required(key) is { } node ? Of(node, At.File, Problems) : new Fields(At, [], broken: true, Problems);

    /// <summary>Reports every key that nobody asked for; call it last.</summary>
    public void Done()
    {
        foreach (var (key, _) in _entries)
        {
            if (!_asked.Contains(key.Text))
            {
                Problems.Add(Problem.UnknownKey(key.At, key.Text, Suggestion.For(key.Text, _asked)));
            }
        }
    }

    private IReadOnlyList<YamlNode> Items(string key, int atLeast)
    {
        var node = atLeast > 0 ? Required(key) : Find(key);
        switch (node)
        {
            case YamlList list when list.Items.Count < atLeast:
                Problems.Add(Problem.EmptyList(list.At, key, atLeast));
                return [];
            case YamlList list:
                return list.Items;
            case null or YamlBroken:
                return [];
            default:
                Problems.Add(Problem.WrongShape(node.At, "een lijst: [a, b], of regels met '- '"));
                return [];
        }
    }

    private YamlText? AsText(YamlNode? node)
    {
        switch (node)
        {
            case YamlText { IsEmpty: false } text:
                return text;
            case YamlText text:
                Problems.Add(Problem.Empty(text.At));
                return null;
            case null or YamlBroken:
                return null;
            default:
                Problems.Add(Problem.WrongShape(node.At, "één waarde"));
                return null;
        }
    }

    private YamlNode? Required(string key)
    {
        var node = Find(key);
        if (node is null && !_broken)
        {
            Problems.Add(Problem.MissingKey(At, key));
        }

        return node;
    }

    private YamlNode? Find(string key)
    {
        if (!_asked.Contains(key))
        {
            _asked.Add(key);
        }

        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
