namespace Academy.Site.Catalogue;

/// <summary>The mails that are sent, with what each may and must say.</summary>
internal static class MailKinds
{
    private static readonly string[] OfRun = ["name", "course", "run", "academy"];

    // No run: a course that one does alone has none, and its evaluation is the same mail.
    private static readonly string[] OfEvaluation = ["name", "course", "academy", "questionnaire", "until"];

    private static readonly string[] OfRequired = ["name", "course", "academy", "until", "because"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["enrolled"] = OfRun,
        ["waitlisted"] = [.. OfRun, "place"],
        ["promoted"] = [.. OfRun, "until"],
        ["cancelled"] = OfRun,
        ["run-changed"] = OfRun,
        ["run-cancelled"] = [.. OfRun, "reason"],
        ["minimum-not-reached"] = [.. OfRun, "taken", "minimum"],
        ["deadline-near"] = OfRequired,
        ["deadline-passed"] = OfRequired,
        ["evaluation-participation"] = OfEvaluation,
        ["evaluation-application"] = OfEvaluation,
        ["evaluation-result"] = OfEvaluation,
    };

    public static IEnumerable<string> All => Allowed.Keys;

    /// <summary>Gives the placeholders of a kind, or null for a kind that is not sent.</summary>
    public static IReadOnlyList<string>? PlaceholdersOf(string kind) => Allowed.GetValueOrDefault(kind);
}
