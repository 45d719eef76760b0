using System.Collections.Frozen;

namespace Academy.Site.Search.Compounds;

/// <summary>Parts that the general rule gets wrong, each met in a list of real splits that was read by eye.</summary>
internal static class OddParts
{
    private static readonly FrozenSet<string> ShortWords = Words(
        "wet app api les dag weg web lid kit hub xml pdf wmo woo avg bus gas zee bos vak map lek bak bad hal som");

    // Particles and prefixes: what follows them is half a verb.
    private static readonly FrozenSet<string> HeadWords = Words(
        """
        over voor onder achter tegen door mede samen terug tussen naar neer heen rond boven beneden langs hier daar waar niet
        meer veel voort vooral eigen zelf deze eens even reeds weder tegen ander anders alle stand inter ultra super extra semi anti contra
        trans hetero mini maxi voorin maat hand plaats gelijk verder verre lang vast kort open vrij goed overeen bijeen
        eruit erbij wegge tweet eracht terugver
        """);

    // Endings that happen to be words, and verbs that go with a particle.
    private static readonly FrozenSet<string> TailWords = Words(
        """
        lende kenen kent teiten ging streeks viewen volle keurige gate rate leer meer neer teer baarheid matig matige teren neren tering
        lering meren enten heid heden ring ringen ning ningen king ting ding dingen ling baar bare lijk lijke loos loze ster sters eren atie
        aties isch isme achtig aard aarde eling ende eerd eerde igen elen enen aten iets eert sten lingen ingen ering erin tien tiek schap
        schappen rijk rijke geven maken stellen werking ties tief tieve teit uren eure eel iele iteit den tijds zame zaam gaan komen laten
        staan zien houden nemen leggen brengen vallen lopen halen zetten trekken zoeken voeren vragen roepen werpen slaan sluiten drukken
        schieten tellen eten eraf pees taan open ping genomen gehaald gegaan rouwig nering chillen sleden gierig gierigheid vaardigen lands schappelijke ratuur erend erende derende komst komsten
        """);

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Short { get; } = ShortWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads { get; } = HeadWords.GetAlternateLookup<ReadOnlySpan<char>>();

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tails { get; } = TailWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string> Words(string list) =>
        list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
