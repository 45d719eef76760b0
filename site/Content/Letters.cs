using System.Text;

namespace Academy.Site.Content;

/// <summary>Takes the marks off letters by one fixed table, the same on every machine.</summary>
internal static class Letters
{
    private const string Marked = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    public static char Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        var at = lower < 'à' ? -1 : Marked.IndexOf(lower, StringComparison.Ordinal);
        return at < 0 ? lower : Plain[at];
    }

    /// <summary>Makes a piece of an address out of words: "Voor wie?" becomes "voor-wie".</summary>
    public static string ToSlug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            var folded = Fold(letter);
            if (folded is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                slug.Append(folded);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
