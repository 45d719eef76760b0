namespace Academy.Functions.Pages;

/// <summary>A run with its people, and what the coordinator who looks may do.</summary>
public sealed record ParticipantsPageModel
{
    public required string Run { get; init; }
    public required string CourseTitle { get; init; }
    public required IReadOnlyList<string> Meetings { get; init; }
    public required int Seats { get; init; }
    public required int Taken { get; init; }
    public required int Waiting { get; init; }
    public required int? Minimum { get; init; }

    /// <summary>Why the run does not take place; null when it does.</summary>
    public required string? OffBecause { get; init; }

    /// <summary>Where to say that the run goes on or not; null when there is nothing to say any more.</summary>
    public required string? Decision { get; init; }

    /// <summary>The municipality whose people are shown, when another one organises the run; null shows everyone.</summary>
    public required string? OnlyOwn { get; init; }
    public required bool MayMark { get; init; }
    public required bool MayAdd { get; init; }
    public required bool MayMove { get; init; }
    public required IReadOnlyList<ParticipantLine> Seated { get; init; }
    public required IReadOnlyList<ParticipantLine> InLine { get; init; }
    public required AddForm Add { get; init; }

    /// <summary>What went wrong with what was just asked.</summary>
    public string? Problem { get; init; }

    /// <summary>What was just done.</summary>
    public string? Done { get; init; }

    public string Action => "/api/pagina/beheer/uitvoering/" + Run;

    public string Export => $"/api/runs/{Run}/participants.csv";

    public bool HasWays => MayAdd || Decision is not null || Seated.Count + InLine.Count > 0;

    public bool IsFull => Taken >= Seats;

    public string InWords => OnlyOwn is null
        ? $"{Taken} van {Seats} plekken bezet{(Waiting > 0 ? $", {Waiting} op de wachtlijst" : "")}.{(Minimum > 0 ? $" Het minimum is {Minimum}." : "")}"
        : $"Een andere gemeente organiseert dit. Je ziet alleen de collega's van {OnlyOwn}.";

    public string SeatedInWords => Seated.Count switch
    {
        0 => "Nog geen deelnemers",
        1 => "1 deelnemer",
        var count => $"{count} deelnemers",
    };

    public int Marked => Seated.Count(line => line.IsPresent || line.IsAbsent);

    public string MarkedInWords => $"Aangegeven: {Marked} van {Seated.Count}";
}

/// <summary>One participant: person is a random id, state is in words.</summary>
public sealed record ParticipantLine(string Person, string Name, string Municipality, string State, bool IsPresent, bool IsAbsent)
{
    /// <summary>A colleague of the coordinator's own municipality, and not the coordinator.</summary>
    public required bool MayExcuse { get; init; }

    public string Id => "deelnemer-" + Person;
}

/// <summary>What was filled in to add a colleague, and what was wrong with it.</summary>
public sealed record AddForm(string Mail, bool AboveSeats, string? Error)
{
    public static readonly AddForm Empty = new("", false, null);
}
