using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Finds each <c>{{name}}</c> in a text and refuses the ones that nothing can fill in.</summary>
internal static class Placeholders
{
    // Of a name that has no end, as much is said as a reader needs to find it.
    private const int Shown = 20;

    /// <summary>Makes the problem from a place, the name, the names that are known, and the one that was meant.</summary>
    public delegate ContentProblem Refusal(Position at, string name, IEnumerable<string> allowed, string? meant);

    public static void Check(string file, Body body, IReadOnlyList<string> allowed, Refusal refuse, ProblemList problems) =>
        Check(body.Text, offset => Lines.PositionOf(file, body.Text, offset, body.FirstLine), allowed, refuse, problems);

    public static void Check(string text, Func<int, Position> at, IReadOnlyList<string> allowed, Refusal refuse, ProblemList problems)
    {
        for (var start = text.IndexOf("{{", StringComparison.Ordinal); start >= 0; start = text.IndexOf("{{", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", start, StringComparison.Ordinal);
            var name = end < 0 ? text[(start + 2)..Math.Min(start + 2 + Shown, text.Length)] : text[(start + 2)..end];
            if (end < 0 || !allowed.Contains(name))
            {
                problems.Add(refuse(at(start), name, allowed, Suggestion.For(name.Trim(), allowed)));
            }
        }
    }
}
