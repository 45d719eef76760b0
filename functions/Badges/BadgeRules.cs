using Academy.Functions.Catalogue;
using Academy.Functions.Progress;

namespace Academy.Functions.Badges;

/// <summary>
/// Who may make a badge: who completed the course, with no required unit on their own word alone. Having been there, having passed
/// the quiz, and being excused by quiz (testedOut) or coordinator (administrative) is known from elsewhere. That one learnt it in
/// another course or at work (equivalentAu, equivalentOutsideActivity) is said by oneself, and so is "this I have done". Pure.
/// </summary>
internal static partial class BadgeRules
{
    /// <summary>Null: a badge may be made. Otherwise why not.</summary>
    public static BadgeRefusal? Refuse(Course course, CourseMarks marks)
    {
        var required = course.Units.Where(unit => !unit.Optional).ToList();
        if (required.Count == 0 || required.Any(unit => !marks[unit.Id].IsDone))
        {
            return new BadgeRefusal([]);
        }

        List<string> declared = [.. required.Where(unit => marks[unit.Id].IsOwnWord).Select(unit => unit.Title)];
        LeaveDeclaredUnguarded(declared);
        return declared.Count == 0 ? null : new BadgeRefusal(declared);
    }

    /// <summary>Whether a change takes the ground from under a badge: a required unit was known from elsewhere, and is not any more.</summary>
    public static bool AreTakenBack(Course course, CourseMarks before, CourseMarks after) =>
        course.Units.Any(unit => !unit.Optional && IsProven(before[unit.Id]) && !IsProven(after[unit.Id]));

    private static bool IsProven(UnitMark mark) => mark is { IsDone: true, IsOwnWord: false };

    /// <summary>The development build can take anybody's word, to show that the tests notice.</summary>
    static partial void LeaveDeclaredUnguarded(List<string> declared);
}

/// <summary>Why there is no badge: the required units of which only the learner says that they are done; none when the course is not completed.</summary>
internal sealed record BadgeRefusal(IReadOnlyList<string> Declared)
{
    public bool IsCompleted => Declared.Count > 0;

    /// <summary>‘Lezer en doel’ en ‘Toepassen’.</summary>
    public string InWords => Declared.Count == 1
        ? Quoted(Declared[0])
        : $"{string.Join(", ", Declared.SkipLast(1).Select(Quoted))} en {Quoted(Declared[^1])}";

    private static string Quoted(string title) => $"‘{title}’";
}
