using Academy.Site.Content;

namespace Academy.Site.Tests;

/// <summary>A mistake planted in the sample, with a mark at the very letter that the problem must point at.</summary>
internal static class Planted
{
    public const string Mark = "▲";

    /// <summary>Puts a text with a mark in the place of another, and expects one problem there.</summary>
    public static void Expect(string code, string path, string old, string marked) =>
        Expect(code, path, new ContentInMemory().Replace(path, old, marked));

    /// <summary>Expects one problem at the mark in a file.</summary>
    public static void Expect(string code, string path, ContentInMemory content)
    {
        var text = content.TextOf(path);
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at >= 0, $"No mark in {path}.");
        var before = text[..at].Split('\n');
        var (_, problems) = content.With(path, text.Remove(at, Mark.Length)).Build();
        var expected = $"{path}:{before.Length}:{before[^1].Length + 1}: {code}";
        Assert.Contains(expected, problems.Select(Place));
    }

    public static string Place(ContentProblem problem) => $"{problem.File}:{problem.Line}:{problem.Column}: {problem.Code}";
}
