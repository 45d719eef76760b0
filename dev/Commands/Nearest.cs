namespace Academy.Dev.Commands;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    private const int FurthestEdit = 3;

    public static string? To(string typed, IEnumerable<string> words) =>
        words.Select(word => (word, distance: Distance(typed, word)))
            .Where(candidate => candidate.distance <= FurthestEdit && candidate.distance < candidate.word.Length)
            .OrderBy(candidate => candidate.distance)
            .Select(candidate => candidate.word)
            .FirstOrDefault();

    // Levenshtein, one row at a time.
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[^1];
    }
}
