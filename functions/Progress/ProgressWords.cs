namespace Academy.Functions.Progress;

/// <summary>Progress as a person reads it.</summary>
internal static class ProgressWords
{
    public static string StateOf(UnitMark mark) => mark.State switch
    {
        UnitState.Completed => "Gedaan: " + EvidenceOf(mark),
        UnitState.Waived => Capital(EvidenceOf(mark)),
        _ => "Nog te doen",
    };

    public static string EvidenceOf(UnitMark mark) => (mark.Reason, mark.Evidence) switch
    {
        (WaiverReason.TestedOut, _) => "vrijgesteld door een toets",
        (WaiverReason.EquivalentAu, _) => "vrijgesteld na een andere cursus",
        (WaiverReason.EquivalentOutsideActivity, _) => "vrijgesteld door ervaring in het werk",
        (WaiverReason.Administrative, _) => "vrijgesteld door de coördinator",
        (_, Evidence.Attended) => "aanwezig geweest",
        (_, Evidence.Tested) => "toets gehaald",
        _ => "zelf opgegeven",
    };

    public static string InWords(CourseSummary summary) =>
        summary.IsComplete ? "Afgerond" : $"{summary.Done} van {summary.Of} onderdelen gedaan";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
