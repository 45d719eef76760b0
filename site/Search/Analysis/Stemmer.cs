using System.Collections.Frozen;

namespace Academy.Site.Search.Analysis;

/// <summary>
/// Brings the forms of a Dutch word together: plurals, diminutives, what adjectives and frequent verbs do. Light on purpose: it never
/// joins words of different meaning to win a form. The same rules, in the same order, as <c>Assets/js/search/stem.js</c>.
/// </summary>
internal static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions =
        """
        dagen:dag wegen:weg leden:lid steden:stad bladen:blad paden:pad slagen:slag daken:dak gaten:gat vaten:vat
        hoven:hof spelen:spel glazen:glas graven:graf schepen:schip kinderen:kind criteria:criterium musea:museum
        data:data verleden:verleden geleden:geleden mens:mens pers:pers pols:pols mars:mars lens:lens dans:dans
        iets:iets niets:niets alles:alles thuis:thuis gegevens:gegeven huizen:huis
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split(':'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly string[] KeepTheirS =
    [
        "advies", "verlies", "precies", "proces", "adres", "succes", "congres", "kans", "wens", "grens", "fonds", "nieuws", "reeks", "koers",
        "beurs", "impuls", "balans", "express",
    ];

    private static readonly string[] ForeignPlurals = ["mas", "das", "deos", "tos", "mos", "cos"];
    private static readonly string[] KeepTheirHeid = ["overheid", "minderheid", "meerderheid", "eenheid", "waarheid", "hoeveelheid", "gelegenheid"];
    private static readonly string[] KeepTheirIng = ["zitting", "woning", "regeling", "mening", "werving"];
    private static readonly string[] PastLeden = ["verleden", "geleden", "overleden"];

    private static readonly string[] VerbEndings =
    [
        "eert", "elt", "igt", "ijft", "ijkt", "ijgt", "uikt", "aakt", "oekt", "erkt", "enkt", "eekt", "geeft", "leeft", "aagt", "elpt", "oert",
        "tuurt", "huurt", "aalt", "oont", "oopt", "dt",
    ];

    public static string Of(string word)
    {
        if (word.Length < 4 || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return word;
        }

        return Exceptions.GetValueOrDefault(word) ?? ParticipleOf(word) ?? MemberOf(word) ?? StemOf(word);
    }

    private static string StemOf(string word)
    {
        var (left, opened) = WithoutEnding(VerbOf(WithoutHeid(WithoutS(word))));
        return StemSpelling.Of(left, opened);
    }

    // geregistreerd, geregistreerde -> registreer
    private static string? ParticipleOf(string word)
    {
        if (!Ends(word, "eerd") && !Ends(word, "eerde") && !Ends(word, "eerden"))
        {
            return null;
        }

        var bare = Ends(word, "n") ? word[..^2] : Ends(word, "e") ? word[..^1] : word;
        return bare.Length >= 9 && bare.StartsWith("ge", StringComparison.Ordinal) ? StemSpelling.Of(bare[2..^1], false) : null;
    }

    // raadsleden -> raadslid
    private static string? MemberOf(string word) =>
        word.Length > 7 && Ends(word, "leden") && !EndsWithAny(word, PastLeden) ? word[..^4] + "id" : null;

    private static string WithoutS(string word)
    {
        if (!Ends(word, "s") || EndsWithAny(word, KeepTheirS))
        {
            return word;
        }

        var (before, last) = (word[^3], word[^2]);
        var plural = last switch
        {
            'e' => before != 'e' && word.Length > 5,
            't' => StemSpelling.IsConsonant(before),
            'a' or 'o' => word.Length > 4 && EndsWithAny(word, ForeignPlurals),
            'j' or 's' or 'x' or 'z' => false,
            _ => StemSpelling.IsConsonant(last),
        };
        return plural ? word[..^1] : word;
    }

    private static string WithoutHeid(string word)
    {
        var single = word.Length > 7 && Ends(word, "heden") ? word[..^3] + "id" : word;
        return single.Length > 7 && Ends(single, "heid") && !EndsWithAny(single, KeepTheirHeid) ? single[..^4] : single;
    }

    // organisatie -> organiseren, selectie -> selecteren
    private static string VerbOf(string word)
    {
        if (word.Length > 7 && Ends(word, "atie"))
        {
            return word[..^4] + "eren";
        }

        return word.Length > 7 && Ends(word, "ectie") ? word[..^2] + "eren" : word;
    }

    /// <summary>Gives what is left, and whether an open syllable was closed by it, so that its vowel may have to be written twice.</summary>
    private static (string Left, bool Opened) WithoutEnding(string word)
    {
        if (Ends(word, "ieen") || Ends(word, "eeen"))
        {
            return (word[..^2], false);
        }

        if (word.Length > 7 && Ends(word, "ien") && StemSpelling.IsConsonant(word[^4]))
        {
            return (word[..^1], false);
        }

        var left = WithoutIngAndEn(word, out var opened);
        if (opened)
        {
            return (left, true);
        }

        var single = WithoutJe(left);
        return single.Length == left.Length && Ends(left, "e") && IsWordWithout(left, 1)
            ? (left[..^1], true)
            : (WithoutT(single), false);
    }

    private static string WithoutIngAndEn(string word, out bool opened)
    {
        var left = Ends(word, "ingen") ? word[..^2] : word;
        opened = false;
        if (Ends(left, "ing") && !EndsWithAny(left, KeepTheirIng) && IsWordWithout(left, 3))
        {
            left = left[..^3];
            opened = true;
        }

        for (var times = 0; times < 2 && Ends(left, "en") && IsWordWithout(left, 2); times++)
        {
            left = left[..^2];
            opened = true;
        }

        return left;
    }

    private static string WithoutJe(string word)
    {
        if (Ends(word, "mpje") && word.Length > 6)
        {
            return word[..^3];
        }

        return Ends(word, "je") && word.Length > 5 && StemSpelling.IsConsonant(word[^3]) ? word[..^2] : word;
    }

    private static string WithoutT(string word) => word.Length > 4 && EndsWithAny(word, VerbEndings) ? word[..^1] : word;

    private static bool IsWordWithout(string word, int count)
    {
        var left = word.AsSpan(0, word.Length - count);
        return left.Length >= 3 && StemSpelling.IsConsonant(left[^1]) && left.ContainsAny(StemSpelling.Vowels);
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool EndsWithAny(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (Ends(word, ending))
            {
                return true;
            }
        }

        return false;
    }
}
