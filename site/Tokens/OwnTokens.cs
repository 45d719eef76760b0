using Academy.Site.Assets;
using Academy.Site.Content;

namespace Academy.Site.Tokens;

/// <summary>What an edition sets itself, read and filled in: tokens with the value that goes into its style sheet.</summary>
internal sealed record OwnTokens(
    IReadOnlyList<(Token Token, string Value)> Light, IReadOnlyList<(Token Token, string Value)> Dark, Typeface? Font)
{
    public static readonly OwnTokens None = new([], [], null);

    /// <summary>Reads <c>tokens.json</c> and <c>tokens.dark.json</c> of a municipality; either may be missing.</summary>
    public static OwnTokens Read(Document? light, Document? dark, ProblemList problems)
    {
        if (light is null && dark is null)
        {
            return None;
        }

        var lightFile = TokenFile.Read(light, problems);
        var darkFile = TokenFile.Read(dark, problems);

        // What light says of colours stays in the light; its palette and its sizes are there for both.
        var forBoth = lightFile
            .Where(pair => !KnownTokens.Has(pair.Key) || !TokenColour.IsColour(pair.Key, pair.Value.Value))
            .ToDictionary(StringComparer.Ordinal);
        return new OwnTokens(
            Fill(lightFile, [lightFile], problems),
            Fill(darkFile, [darkFile, forBoth], problems),
            FontOf(lightFile.GetValueOrDefault(AcademyTokens.Font), problems));
    }

    private static (Token Token, string Value)[] Fill(
        IReadOnlyDictionary<string, Token> file, IReadOnlyList<IReadOnlyDictionary<string, Token>> files, ProblemList problems)
    {
        var references = new TokenReferences(files, problems);
        List<(Token Token, string Value)> filled = [];
        foreach (var token in file.Values.Where(token => token.Name != AcademyTokens.Font).OrderBy(token => token.Name, StringComparer.Ordinal))
        {
            var value = references.Resolve(token);
            if (value is not null && KnownTokens.Has(token.Name) && OwnTokenKind.Fits(token, value, problems))
            {
                filled.Add((token, value));
            }
        }

        return [.. filled];
    }

    private static Typeface? FontOf(Token? token, ProblemList problems)
    {
        if (token is null)
        {
            return null;
        }

        var names = Typeface.All.Select(face => face.Name).ToArray();
        var found = Typeface.Find(token.Value);
        if (found is null)
        {
            problems.Add(Problem.NotAChoice(token.At, token.Value, names, Suggestion.For(token.Value, names)));
        }

        return found;
    }
}
