using Academy.Browser.Tests.Accessibility.Checks;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>A second visitor takes nothing away that they saw as well, and nothing that no picture showed.</summary>
public sealed class SecondLookTests
{
    private static readonly FoundBarrier Link = Found(FocusCheck.Unseen, "a.skip", "[light] 0 points");
    private static readonly FoundBarrier Button = Found(FocusCheck.Unseen, "button", "[light] 3 points");
    private static readonly FoundBarrier Name = Found("no-name", "button", "");

    [Fact]
    public void What_two_visitors_saw_stands_and_what_one_saw_is_told()
    {
        var look = SecondLook.Of([Link, Button, Name], [Found(FocusCheck.Unseen, "a.skip", "[dark] 1 point")]);

        Assert.Equal([Link, Name], look.Stand);
        Assert.Equal([Button], look.SeenOnce);
    }

    [Fact]
    public void Only_what_pictures_show_asks_for_a_second_visitor()
    {
        Assert.True(SecondLook.IsNeeded([Name, Link]));
        Assert.False(SecondLook.IsNeeded([Name]));
        Assert.Equal([Name], SecondLook.Of([Name], []).Stand);
    }

    private static FoundBarrier Found(string rule, string selector, string text) => new("duinrand /", "focus", new Barrier(rule, selector, text));
}
