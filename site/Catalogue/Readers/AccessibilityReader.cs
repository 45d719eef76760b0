using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>accessibility.yml</c>, which the browser tests write.</summary>
internal static class AccessibilityReader
{
    private const int Most = 1_000_000;

    public static AccessibilityOutcome Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var outcome = new AccessibilityOutcome(
            fields.Date("checkedOn"),
            fields.Count("kinds", 0, Most),
            fields.Count("editions", 0, Most),
            fields.Count("pages", 0, Most),
            fields.Count("problems", 0, Most),
            fields.Count("planted", 0, Most),
            fields.Count("caught", 0, Most),
            fields.Paragraphs("known"));
        fields.Done();
        if (outcome.Caught > outcome.Planted)
        {
            known.Problems.Add(Problem.CaughtMoreThanPlanted(fields.PlaceOf("caught"), outcome.Caught, outcome.Planted));
        }

        return outcome;
    }
}
