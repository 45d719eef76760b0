using Academy.Functions.Catalogue;

namespace Academy.Functions.Wishes;

/// <summary>When a wish can be made, and when a count may be told. Pure.</summary>
internal static class WishRules
{
    /// <summary>Fewer people than this could be guessed (reliability reference, privacy: k = 5).</summary>
    public const int Fewest = 5;

    /// <summary>
    /// Null under five. It is always that of one municipality, also in the shared academy: a total beside it would give away, by
    /// subtraction, the few of another.
    /// </summary>
    public static int? Told(int count) => count >= Fewest ? count : null;

    /// <summary>A course can be wished for as long as there is no date that one can still sign up for, and one cannot begin by oneself.</summary>
    public static bool IsOpen(WishSubject subject, Operations catalogue, string municipality, DateTimeOffset now) =>
        subject.Kind == WishKind.Theme
        || (catalogue.FindCourse(subject.Id) is { SelfPaced: false }
            && !catalogue.Runs.Any(run => run.Course == subject.Id && run.Cancelled is null && run.EnrolBefore > now && run.Starts > now && run.IsOpenTo(municipality)));
}
