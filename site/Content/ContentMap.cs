namespace Academy.Site.Content;

/// <summary>The map of the content folder: which path holds what. A file that is not on it is a problem.</summary>
internal static class ContentMap
{
    private static readonly (string Path, DocumentKind Kind)[] Shared =
    [
        ("themes.yml", DocumentKind.Themes),
        ("purposes.yml", DocumentKind.Purposes),
        ("job-roles.yml", DocumentKind.JobRoles),
        ("competences.yml", DocumentKind.Competences),
        ("synonyms.yml", DocumentKind.Synonyms),
        ("rules.yml", DocumentKind.Rules),
        ("holidays.yml", DocumentKind.Holidays),
        ("accessibility.yml", DocumentKind.Accessibility),
        ("providers/*.yml", DocumentKind.Provider),
        ("places/*.yml", DocumentKind.Place),
        ("learning-lines/*.md", DocumentKind.LearningLine),
        ("questionnaires/*.yml", DocumentKind.Questionnaire),
        ("quizzes/*.yml", DocumentKind.Quiz),
        ("mails/*.md", DocumentKind.Mail),
    ];

    private static readonly (string Path, DocumentKind Kind)[] Everywhere =
    [
        ("courses/*/index.md", DocumentKind.Course),
        ("courses/*/units/*.md", DocumentKind.Lesson),
        ("runs/*/*.yml", DocumentKind.Run),
        ("pages/*.md", DocumentKind.Page),
    ];

    private static readonly (string Path, DocumentKind Kind)[] Own =
    [
        ("municipality.yml", DocumentKind.Municipality),
        ("tokens.json", DocumentKind.Tokens),
        ("tokens.dark.json", DocumentKind.DarkTokens),
        ("logo.svg", DocumentKind.Logo),
        ("hero.svg", DocumentKind.Hero),
        ("vision.md", DocumentKind.Vision),
    ];

    /// <summary>Gives what a path holds and the names at its stars; null when it is not on the map.</summary>
    public static (DocumentKind Kind, string? Municipality, string[] Names)? Find(string path)
    {
        var parts = path.Split('/');
        return parts is ["municipalities", var slug, ..]
            ? Find(parts[2..], [.. Own, .. Everywhere], slug)
            : Find(parts, [.. Shared, .. Everywhere], null);
    }

    /// <summary>Gives the path on the map that looks most like this one.</summary>
    public static string? Nearest(string path)
    {
        var slash = path.LastIndexOf('/');
        var names = Shared.Concat(Everywhere).Concat(Own)
            .Select(known => known.Path.Split('/')[^1])
            .Where(name => !name.Contains('*', StringComparison.Ordinal));
        var folders = Shared.Concat(Everywhere).Select(known => known.Path.Split('/')[0]).Append("municipalities");
        var name = Suggestion.For(path[(slash + 1)..], names);
        var folder = path.Split('/')[0];
        return name is not null && name != path[(slash + 1)..] ? path[..(slash + 1)] + name
            : Suggestion.For(folder, folders) is { } meant && meant != folder && slash > 0 ? meant + path[folder.Length..]
            : null;
    }

    private static (DocumentKind, string?, string[])? Find(
        string[] parts, (string Path, DocumentKind Kind)[] known, string? municipality)
    {
        foreach (var (pattern, kind) in known)
        {
            if (Match(pattern.Split('/'), parts) is { } names)
            {
                return (kind, municipality, names);
            }
        }

        return null;
    }

    private static string[]? Match(string[] pattern, string[] parts)
    {
        if (pattern.Length != parts.Length)
        {
            return null;
        }

        List<string> names = [];
        for (var index = 0; index < pattern.Length; index++)
        {
            var star = pattern[index].IndexOf('*', StringComparison.Ordinal);
            if (star < 0 && pattern[index] != parts[index])
            {
                return null;
            }

            if (star >= 0 && !parts[index].EndsWith(pattern[index][1..], StringComparison.Ordinal))
            {
                return null;
            }

            if (star >= 0)
            {
                names.Add(parts[index][..^(pattern[index].Length - 1)]);
            }
        }

        return [.. names];
    }
}
