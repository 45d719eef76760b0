using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>
/// Reads design tokens as NL Design System themes hold them: nested names with, at the end, <c>$value</c> or <c>value</c>
/// (https://www.designtokens.org/tr/drafts/format/). JSON is YAML too, so every value knows its place.
/// </summary>
internal sealed class TokenFile
{
    public const int Limit = 256 * 1024;
    public const int Most = 4000;

    // Guessing costs time: a file that is wrong from end to end gets its guesses at the beginning.
    private const int MostGuesses = 50;

    private static readonly string[] Value = ["$value", "value"];

    // What tools write beside a value or a group, and nothing here reads.
    private static readonly string[] Aside =
    [
        "$type", "type", "$description", "description", "comment", "$extensions", "extensions", "$schema", "$themes", "$metadata",
        "filePath", "isSource", "original", "name", "attributes", "path", "key",
    ];

    private readonly Dictionary<string, Token> _tokens = new(StringComparer.Ordinal);
    private readonly string _own;
    private readonly bool _dark;
    private readonly ProblemList _problems;
    private int _guesses;

    private TokenFile(string own, bool dark, ProblemList problems)
    {
        _own = own;
        _dark = dark;
        _problems = problems;
    }

    /// <summary>Gives the tokens by name; those under the municipality's own name are its palette, for references alone.</summary>
    public static IReadOnlyDictionary<string, Token> Read(Document? document, ProblemList problems)
    {
        if (document?.Head is null or YamlBroken)
        {
            return new Dictionary<string, Token>(StringComparer.Ordinal);
        }

        var file = new TokenFile(document.Municipality!, document.Kind == DocumentKind.DarkTokens, problems);
        file.Take(document.Head, []);
        if (file._tokens.Count > Most)
        {
            problems.Add(Problem.TooManyTokens(document.Start, file._tokens.Count, Most));
        }

        return file._tokens;
    }

    /// <summary>Tells whether a name is of a municipality's own palette.</summary>
    public static bool IsPalette(string name, string municipality) => name.StartsWith($"{municipality}-", StringComparison.Ordinal);

    private void Take(YamlNode node, string[] path)
    {
        if (node is not YamlMap map)
        {
            if (node is not YamlBroken)
            {
                _problems.Add(Problem.WrongShape(node.At, "een groep tokens tussen accolades"));
            }

            return;
        }

        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlMap inner && IsToken(inner))
            {
                Add(key, inner, [.. path, key.Text]);
            }
            else if (value is YamlMap && !key.Text.StartsWith('$'))
            {
                Take(value, [.. path, key.Text]);
            }
            else if (!Aside.Contains(key.Text) && value is not YamlBroken)
            {
                _problems.Add(Problem.UnknownKey(key.At, key.Text, Suggestion.For(key.Text, [.. Value, .. Aside[..5]])));
            }
        }
    }

    private static bool IsToken(YamlMap map) =>
        map.Entries.Any(entry => Value.Contains(entry.Key.Text) && entry.Value is not YamlMap);

    private void Add(YamlText key, YamlMap map, string[] path)
    {
        foreach (var (inner, _) in map.Entries.Where(entry => !Value.Contains(entry.Key.Text) && !Aside.Contains(entry.Key.Text)))
        {
            _problems.Add(Problem.UnknownKey(inner.At, inner.Text, Suggestion.For(inner.Text, [.. Value, .. Aside[..5]])));
        }

        var value = map.Entries.First(entry => Value.Contains(entry.Key.Text)).Value;
        if (TextOf(value) is not { } text)
        {
            return;
        }

        var name = string.Join('-', path);
        var dotted = string.Join('.', path);
        if (name == AcademyTokens.Brand || (name == AcademyTokens.Font && _dark))
        {
            _problems.Add(Problem.TokenElsewhere(key.At, dotted, name == AcademyTokens.Brand ? "municipality.yml, bij 'brand'" : "tokens.json"));
        }
        else if (!KnownTokens.Has(name) && !IsPalette(name, _own))
        {
            _problems.Add(Problem.UnknownToken(key.At, dotted, _guesses++ < MostGuesses ? KnownTokens.Nearest(dotted) : null));
        }
        else if (!_tokens.TryAdd(name, new Token(name, dotted, text, key.At, value.At)))
        {
            _problems.Add(Problem.DuplicateKey(key.At, dotted, _tokens[name].NameAt.Line));
        }
    }

    private string? TextOf(YamlNode value)
    {
        switch (value)
        {
            case YamlText { IsEmpty: false } text:
                return text.Text.Trim();
            case YamlText:
                _problems.Add(Problem.Empty(value.At));
                return null;
            case YamlList { Items.Count: > 0 } list when list.Items.All(item => item is YamlText):
                // A list of families, the first one first.
                return string.Join(", ", list.Items.Select(item => ((YamlText)item).Text));
            case YamlBroken:
                return null;
            default:
                _problems.Add(Problem.WrongShape(value.At, "één waarde"));
                return null;
        }
    }
}
