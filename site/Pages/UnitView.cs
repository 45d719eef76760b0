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
        Quiz = unit.Quiz is null ? null : SignIn.To($"/api/pagina/toets/{course.Id}/{unit.Id}");
        Waived = [.. course.Units.Where(other => unit.Waives.Contains(other.Id)).Select(other => other.Title)];
    }

    public Unit Unit { get; }

    /// <summary>Gets "E-learning · 45 minuten".</summary>
    public string Kind { get; }

    /// <summary>Gets where it is read or followed; a meeting or an assignment has no such place.</summary>
    public string? Address { get; }

    public bool Elsewhere { get; }

    /// <summary>Gets the way through signing in to the quiz; null for any other unit.</summary>
    public string? Quiz { get; }

    /// <summary>Gets whether one may say oneself that it is done; being there and passing are for others to say.</summary>
    public bool MayTick => Unit.Kind is UnitKind.ELearning or UnitKind.Micro or UnitKind.Assignment;

    /// <summary>Gets the titles of the units that are done when this one is passed.</summary>
    public IReadOnlyList<string> Waived { get; }

    internal static IReadOnlyList<UnitView> Of(Course course) => [.. course.Units.Select(unit => new UnitView(course, unit))];
}
