using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Mail;
using Academy.Functions.Pages;

namespace Academy.Functions.Rules;

/// <summary>What fired, as the learner reads it.</summary>
internal static class FiredWords
{
    private const int Near = 14;

    public static bool IsNear(DateOnly deadline, DateOnly today) => deadline.DayNumber - today.DayNumber <= Near;

    /// <summary>When it has to be done, and how long that is.</summary>
    public static string DeadlineOf(DateOnly deadline, DateOnly today) => (deadline.DayNumber - today.DayNumber) switch
    {
        < 0 => $"De laatste dag was {DutchDates.Day(deadline)}",
        0 => "Vandaag is de laatste dag",
        1 => "Nog tot en met morgen",
        var days and <= Near => $"Nog {days} dagen: uiterlijk {DutchDates.Day(deadline)}",
        _ => $"Uiterlijk {DutchDates.Day(deadline)}",
    };

    public static string ForOf(FiredRule fired, Operations catalogue) =>
        fired.JobRole is { } role ? $"omdat je als functie ‘{catalogue.FindJobRole(role)?.Title ?? role}’ koos" : "omdat het voor iedereen geldt";

    /// <summary>One line of what the academy did of its own accord.</summary>
    public static FiredModel Of(FiredRule fired, bool holds, Operations catalogue, Edition edition, DateTimeOffset now) => new()
    {
        What = WhatOf(fired),
        Title = catalogue.FindCourse(fired.Subject)?.Title is { } course && fired.Kind == FiredKind.Required ? course : catalogue.FindLine(fired.Subject)?.Title ?? fired.Subject,
        Url = UrlOf(fired, catalogue, edition),
        When = DutchDates.Day(fired.FiredAt),
        Because = fired.Because,
        For = ForOf(fired, catalogue),
        State = StateOf(fired, holds, LocalTime.DayOf(now)),
    };

    private static string WhatOf(FiredRule fired) => fired.Kind switch
    {
        FiredKind.Proposed => "Leerlijn voorgesteld",
        FiredKind.Assigned => "Leerlijn toegewezen",
        _ when fired.Period > 1 => "Cursus opnieuw gevraagd",
        _ => "Cursus gevraagd",
    };

    private static string StateOf(FiredRule fired, bool holds, DateOnly today) => (fired.State, fired.Kind) switch
    {
        (FiredState.Followed, _) => "Je volgt deze leerlijn",
        (FiredState.Declined, _) => "Je koos: nu niet",
        (FiredState.Done, _) => $"Afgerond op {DutchDates.Date(fired.DoneOn!.Value)}",
        (FiredState.Withdrawn, _) => $"Vervallen op {DutchDates.Date(fired.ChangedAt)}",
        (_, FiredKind.Assigned) => holds ? "Hoort bij je functie" : "Hoort niet meer bij je functie; je kunt ermee stoppen",
        _ when !holds => "Wordt niet meer gevraagd",
        (_, FiredKind.Proposed) => "Wacht op jouw keuze",
        _ => fired.Deadline is { } deadline ? DeadlineOf(deadline, today) : "Wordt gevraagd",
    };

    private static string? UrlOf(FiredRule fired, Operations catalogue, Edition edition) => fired.Kind == FiredKind.Required
        ? catalogue.FindCourse(edition, fired.Subject) is { } course ? $"/cursussen/{course.Slug}/" : null
        : catalogue.FindLine(edition, fired.Subject) is { } line ? $"/leerlijnen/{line.Slug}/" : null;
}
