namespace Academy.Site.Content;

/// <summary>Guesses what was meant by a word that is not in a list.</summary>
internal static class Suggestion
{
    private const int Longest = 64;

    /// <summary>Gives the nearest known word when it is near enough to be a slip of the pen.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        string? best = null;
        var least = Math.Min(4, (word.Length / 3) + 2);
        foreach (var candidate in known)
        {
            if (word.Length > Longest || Math.Abs(word.Length - candidate.Length) > least)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance < least || (distance == least && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                least = distance;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>Counts the letters to add, drop, change or swap.</summary>
    private static int Distance(string from, string to)
    {
        var (previous, before, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var column = 0; column <= to.Length; column++)
        {
            previous[column] = column;
        }

        for (var line = 1; line <= from.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var change = from[line - 1] == to[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], previous[column]) + 1, previous[column - 1] + change);
                if (line > 1 && column > 1 && from[line - 1] == to[column - 2] && from[line - 2] == to[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }
            }

            (before, previous, row) = (previous, row, before);
        }

        return previous[to.Length];
    }
}
