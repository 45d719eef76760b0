namespace Academy.Functions.Pages;

/// <summary>A run as its organiser's coordinator sees it: how many people there are, and what is or can be decided.</summary>
public sealed record DecisionPageModel
{
    public required string Action { get; init; }

    /// <summary>The participants of the run.</summary>
    public required string Back { get; init; }
    public required string CourseTitle { get; init; }
    public required IReadOnlyList<string> Meetings { get; init; }
    public required int Taken { get; init; }

    /// <summary>Fewest people; 0 when any number will do.</summary>
    public required int Minimum { get; init; }

    /// <summary>The last day on which one can sign up.</summary>
    public required string LastDay { get; init; }
    public required bool IsClosed { get; init; }
    public required bool IsOff { get; init; }
    public required string OffBecause { get; init; }
    public required bool GoesOn { get; init; }
    public required bool HasStarted { get; init; }

    public string Choice { get; init; } = "";
    public string Reason { get; init; } = "";

    /// <summary>The field that is wrong: decision or reason.</summary>
    public string? WrongField { get; init; }
    public string? Error { get; init; }

    /// <summary>Why what was asked cannot be done.</summary>
    public string? Problem { get; init; }

    public bool IsWrong => Error is not null || Problem is not null;

    public bool CanDecide => !IsOff && !GoesOn && !HasStarted;

    public string Heading => (IsOff, GoesOn, HasStarted) switch
    {
        (true, _, _) => "Deze uitvoering gaat niet door",
        (_, true, _) => "Deze uitvoering gaat door",
        (_, _, true) => "Deze uitvoering is al begonnen",
        _ => "Gaat deze uitvoering door?",
    };

    public string Count => Taken == 1 ? "1 deelnemer" : $"{Taken} deelnemers";

    public string Signing => IsClosed ? $"Gesloten, het kon tot en met {LastDay}" : $"Open tot en met {LastDay}";

    public string? ErrorOf(string field) => WrongField == field ? Error : null;
}
