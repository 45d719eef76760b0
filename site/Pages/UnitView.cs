using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A unit of the programme in words.</summary>
public sealed class UnitView
{
    private UnitView(Course course, Unit unit)
    {
        Unit = unit;
        Kind = $"{Labels.Dutch(unit.Kind)} · {unit.Duration.InDutch()}{(unit.Optional ? " · mag je overslaan" : "")}";
        Address = unit.Lesson is not null ? course.UrlOf(unit) : unit.Url;
        Elsewhere = unit.Lesson is null && unit.Url is not null;
        Waived = [.. course.Units.Where(other => unit.Waives.Contains(other.Id)).Select(other => other.Title)];
    }

    public Unit Unit { get; }

    /// <summary>Gets "E-learning · 45 minuten".</summary>
    public string Kind { get; }

    /// <summary>Gets where it is read or followed; a meeting or an assignment has no such place.</summary>
    public string? Address { get; }

    public bool Elsewhere { get; }

    /// <summary>Gets whether there is nothing to do yet: quizzes have no page of their own so far.</summary>
    public bool ComesLater => Unit.Kind == UnitKind.Quiz;

    /// <summary>Gets the titles of the units that are done when this one is passed.</summary>
    public IReadOnlyList<string> Waived { get; }

    internal static IReadOnlyList<UnitView> Of(Course course) => [.. course.Units.Select(unit => new UnitView(course, unit))];
}
