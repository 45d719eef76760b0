using Academy.Site.Catalogue;
using Academy.Site.Search.Analysis;

namespace Academy.Site.Search.Indexing;

/// <summary>
/// The synonyms of the content as search looks them up: kept under the first word that someone types, so that they come along with
/// that word and cost no file of their own.
/// </summary>
internal static class Aliases
{
    /// <summary>Gives the aliases by first stem; only those whose target this edition <paramref name="has"/>.</summary>
    public static SortedDictionary<string, List<Alias>> Of(IReadOnlyList<Synonym> synonyms, Predicate<string> has)
    {
        SortedDictionary<string, List<Alias>> aliases = new(StringComparer.Ordinal);
        foreach (var synonym in synonyms)
        {
            var found = MembersOf(synonym.Found);
            foreach (var typed in MembersOf(synonym.Typed))
            {
                var key = KeyOf(typed);
                Add(aliases, typed, found.Where(other => KeyOf(other) != key && Array.TrueForAll(other, has)).Select(KeyOf));
            }
        }

        return aliases;
    }

    /// <summary>Gives the stems of a synonym, without the words that search leaves out.</summary>
    public static string[] StemsOf(string text)
    {
        List<string> stems = [];
        var reader = new WordReader(text);
        while (reader.Read())
        {
            var word = reader.Word.ToString();
            if (!StopWords.All.Contains(word))
            {
                stems.Add(Stemmer.Of(word));
            }
        }

        return [.. stems];
    }

    private static string[][] MembersOf(IReadOnlyList<string> words) => [.. words.Select(StemsOf).DistinctBy(KeyOf).Where(stems => stems is not [])];

    private static string KeyOf(string[] stems) => string.Join(' ', stems);

    private static void Add(SortedDictionary<string, List<Alias>> aliases, string[] member, IEnumerable<string> targets)
    {
        if (!aliases.TryGetValue(member[0], out var list))
        {
            aliases.Add(member[0], list = []);
        }

        list.AddRange(targets.Select(target => new Alias(KeyOf(member[1..]), target)));
    }
}
