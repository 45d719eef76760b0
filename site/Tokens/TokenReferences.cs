using System.Text.RegularExpressions;
using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>Follows references such as <c>{rivierstad.blue}</c>: in the files of an edition first, then in the layers under it.</summary>
internal sealed partial class TokenReferences(IReadOnlyList<IReadOnlyDictionary<string, Token>> files, ProblemList problems)
{
    // A real chain has three steps; what is longer was not made by people.
    private const int Farthest = 32;

    private readonly Dictionary<string, string?> _filled = new(StringComparer.Ordinal);
    private readonly List<Token> _way = [];

    /// <summary>Gives the value with its references filled in; null when there is a problem, which is then reported.</summary>
    public string? Resolve(Token token)
    {
        if (_filled.TryGetValue(token.Name, out var known))
        {
            return known;
        }

        var start = _way.FindIndex(earlier => earlier.Name == token.Name);
        if (start >= 0 || _way.Count >= Farthest)
        {
            // Whoever begins in the circle finds the same first token of it.
            var first = _way[Math.Max(start, 0)..].MinBy(other => (other.At.Line, other.At.Column))!;
            problems.Add(Problem.TokenCircle(first.At, first.Path));
            return null;
        }

        _way.Add(token);
        var value = Fill(token);
        _way.RemoveAt(_way.Count - 1);
        return _filled[token.Name] = value;
    }

    private string? Fill(Token token)
    {
        var whole = true;
        var filled = token.Value.Length > TokenValue.Longest ? token.Value : Reference().Replace(token.Value, match =>
        {
            var found = whole ? Follow(match.Groups[1].Value.Trim(), token) : null;
            whole &= found is not null;
            return found ?? "";
        });
        if (whole && !TokenValue.IsSafe(Read().Replace(filled, "0")))
        {
            problems.Add(Problem.UnsafeTokenValue(token.At, token.Path, TokenValue.Longest));
            return null;
        }

        return whole ? filled : null;
    }

    private string? Follow(string target, Token token)
    {
        var path = Suffix().Replace(target, "");
        var name = path.Replace('.', '-');
        if (files.FirstOrDefault(file => file.ContainsKey(name)) is { } file)
        {
            return Resolve(file[name]);
        }

        // Our own layer stays a read, so that it goes along with the scheme.
        if (name == AcademyTokens.Brand || TokenSheet.Academy.Value.Light.ContainsKey(name))
        {
            return $"var(--{name})";
        }

        if (TokenSheet.Voorbeeld.Value.Light.TryGetValue(name, out var reference))
        {
            return TokenSheet.Voorbeeld.Value.Literal(reference);
        }

        var known = files.SelectMany(tokens => tokens.Values).Select(other => other.Path);
        problems.Add(Problem.UnknownTokenReference(token.At, path, Suggestion.For(path, known) ?? KnownTokens.Nearest(path)));
        return null;
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\.\$?value\z")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"var\(--(?:academy|utrecht)-[a-z0-9-]+\)")]
    private static partial Regex Read();
}
