using Academy.Browser.Tests.Accessibility.Checks;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>
/// Only pictures show whether a focus is seen, and a browser that just started may draw late for longer than a look is patient. What a
/// page lacks, it lacks for a second visitor too; anything else that was found stands as it is.
/// </summary>
internal sealed record SecondLook(IReadOnlyList<FoundBarrier> Stand, IReadOnlyList<FoundBarrier> SeenOnce)
{
    public static bool IsNeeded(IEnumerable<FoundBarrier> found) => found.Any(IsOfPictures);

    public static SecondLook Of(IReadOnlyList<FoundBarrier> first, IReadOnlyList<FoundBarrier> second)
    {
        var once = first.Where(one => IsOfPictures(one) && !second.Any(other => IsSame(one.Barrier, other.Barrier))).ToList();
        return new SecondLook([.. first.Except(once)], once);
    }

    private static bool IsOfPictures(FoundBarrier found) => found.Barrier.Rule == FocusCheck.Unseen;

    private static bool IsSame(Barrier one, Barrier other) => (one.Rule, one.Selector) == (other.Rule, other.Selector);
}
