namespace Academy.Site.Search.Analysis;

/// <summary>
/// What a character is to search: a plain letter or digit, a mark that vanishes, or something between words. A table of our own,
/// since <c>string.Normalize</c> does nothing under invariant globalisation; the same one as in <c>Assets/js/search/folding.js</c>.
/// </summary>
internal static class Folding
{
    /// <summary>Stands between words.</summary>
    public const char Nothing = '\0';

    /// <summary>Vanishes inside a word: marks on letters, the soft hyphen, characters without width.</summary>
    public const char Vanishing = '\u0001';

    public const char Quote = '\'';

    public const char Hyphen = '-';

    /// <summary>Is two letters.</summary>
    public const char Pair = '\u0002';

    private const char ByteOrderMark = '\uFEFF';

    private const string Marked =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿ"
        + "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțǍǎ";

    private const string Plain =
        "aaaaaaceeeeiiiinoooooouuuuyaaaaaaceeeeiiiinoooooouuuuyy"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhiiiiiiiiiijjkkllllllllnnnnnnoooooorrrrrrssssssssttttuuuuuuuuuuuuwwyyyzzzzzzssttaa";

    private static readonly char[] Table = MakeTable();

    /// <summary>Gives one or two plain letters, or one of the marks above.</summary>
    public static ReadOnlySpan<char> Of(in char character)
    {
        if (character >= Table.Length)
        {
            return character == ByteOrderMark ? "\u0001" : "\0";
        }

        ref readonly var folded = ref Table[character];
        return folded == Pair ? PairOf(character) : new ReadOnlySpan<char>(in folded);
    }

    /// <summary>Gives the one plain letter of nearly every character, <see cref="Pair"/> for one that is two, or one of the marks above.</summary>
    public static char OneOf(char character) =>
        character < Table.Length ? Table[character] : character == ByteOrderMark ? Vanishing : Nothing;

    public static bool IsLetter(char folded) => folded > '/';

    private static string PairOf(char character) => character switch
    {
        'ß' or 'ẞ' => "ss",
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        _ => "ij",
    };

    private static char[] MakeTable()
    {
        var table = new char[0x2070];
        for (var character = '0'; character <= 'z'; character++)
        {
            table[character] = char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : Nothing;
        }

        for (var at = 0; at < Marked.Length; at++)
        {
            table[Marked[at]] = Plain[at];
        }

        Array.Fill(table, Vanishing, 0x300, 0x70);
        Fill(table, "\u00AD\u200B\u200C\u200D\u2060", Vanishing);
        Fill(table, "'`´‘’‛", Quote);
        Fill(table, "-\u2010\u2011", Hyphen);
        Fill(table, "ßẞÆæŒœĲĳ", Pair);
        return table;
    }

    private static void Fill(char[] table, string characters, char with)
    {
        foreach (var character in characters)
        {
            table[character] = with;
        }
    }
}
