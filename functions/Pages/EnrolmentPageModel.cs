namespace Academy.Functions.Pages;

/// <summary>One run as one person sees it, with what they can do now.</summary>
public sealed record EnrolmentPageModel
{
    public required string Run { get; init; }
    public required string CourseTitle { get; init; }
    public required string CourseUrl { get; init; }
    public required IReadOnlyList<string> Meetings { get; init; }
    public required int Free { get; init; }
    public required int Waiting { get; init; }
    public required bool Seated { get; init; }
    public required int? PlaceInLine { get; init; }
    public required bool WasCancelled { get; init; }

    /// <summary>Why signing up cannot be done now; null when it can.</summary>
    public required string? Closed { get; init; }
    public required bool MayCancel { get; init; }

    /// <summary>The last day on which one can sign up.</summary>
    public required string OpenUntil { get; init; }

    /// <summary>Until when a seat that came out of the line can be declined, in words that come after "tot"; null for any other seat.</summary>
    public required string? DeclineUntil { get; init; }

    /// <summary>Why the run does not take place (empty when no reason is known); null when it does.</summary>
    public required string? OffBecause { get; init; }
    public required bool IsOver { get; init; }

    /// <summary>What went wrong with what was just asked.</summary>
    public string? Problem { get; init; }

    public string Action => "/api/pagina/inschrijving/" + Run;

    public bool IsIn => Seated || PlaceInLine is not null;

    public string Explanation => (OffBecause, IsOver, Seated) switch
    {
        ({ } reason, _, _) => $"{reason} Je inschrijving is vervallen. Je hoeft niets te doen.".TrimStart(),
        (_, true, _) => "Je was ingeschreven. Je vindt de cursus terug bij mijn leren.",
        (_, _, true) when DeclineUntil is not null =>
            $"Er kwam een plek vrij en die is voor jou. Past het toch niet? Geef je plek dan terug tot {DeclineUntil}. Je plek gaat dan meteen naar de volgende op de wachtlijst.",
        (_, _, true) => "Je krijgt een mail met een uitnodiging voor je agenda. Kun je toch niet? Meld je dan af, zodat een collega je plek krijgt.",
        _ => "Komt er een plek vrij, dan krijg je die vanzelf. Je krijgt daar een mail over.",
    };

    public string Heading => (Seated, PlaceInLine, WasCancelled) switch
    {
        _ when OffBecause is not null => "Deze uitvoering gaat niet door",
        (true, _, _) when IsOver => "Deze uitvoering is geweest",
        (true, _, _) => "Je bent ingeschreven",
        (_, { } place, _) => $"Je staat op de wachtlijst, op plaats {place}",
        (_, _, true) => "Je bent afgemeld",
        _ => "Schrijf je in",
    };

    public string SeatsLeft => Free switch
    {
        0 when Waiting > 0 => Waiting == 1 ? "Vol. Er staat 1 collega op de wachtlijst." : $"Vol. Er staan {Waiting} collega's op de wachtlijst.",
        0 => "Vol.",
        1 => "Nog 1 plek.",
        _ => $"Nog {Free} plekken.",
    };

    public string CancelAction => Seated && DeclineUntil is not null ? "decline" : "cancel";

    public string CancelText => (Seated, DeclineUntil) switch
    {
        (true, not null) => "Geef mijn plek terug",
        (true, _) => "Meld je af",
        _ => "Haal me van de wachtlijst",
    };

    public string SignUpText => Free > 0 ? "Schrijf je in" : "Zet me op de wachtlijst";
}
