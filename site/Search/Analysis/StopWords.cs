using System.Collections.Frozen;

namespace Academy.Site.Search.Analysis;

/// <summary>Words too common to search for; the same as in <c>Assets/js/search/words.js</c>.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> All = (
        "de het een en van in op te voor met is dat die dit deze zijn aan als je jij u we wij ze zij hij ik niet of ook door naar bij "
        + "om wordt worden kan kunnen over uit er maar tot dan nog wel geen hoe wat wie waar wanneer welke waarom mijn jouw uw hun ons "
        + "onze hebben heeft heb hebt had was waren doe doet doen moet moeten mag mogen zal zullen wil willen ga gaat gaan tussen bent "
        + "ben zo word werd iets iemand mij me hem haar zich daar hier dus want al mee tegen tijdens vanaf volgens via sinds naast t s "
        + "n the and to for").Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
