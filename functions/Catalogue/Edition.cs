namespace Academy.Functions.Catalogue;

/// <summary>A municipality's view of the catalogue, and who may sign in to it.</summary>
internal sealed record Edition
{
    public required string Slug { get; init; }
    public required string Academy { get; init; }
    public required string Municipality { get; init; }
    public bool Shared { get; init; }
    public required string Domain { get; init; }
    public required IReadOnlyList<string> Tenants { get; init; }
    public required string Sender { get; init; }
    public required Contact Contact { get; init; }
    public required IReadOnlyList<string> Courses { get; init; }
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The rules that exist here, and the job roles to choose from.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
    public IReadOnlyList<string> JobRoles { get; init; } = [];
    public bool ManagerView { get; init; }
    public required Retention Retention { get; init; }

    /// <summary>The works council's decision on it; without one nothing is shown, whatever the switch says.</summary>
    public string? WorksCouncilDecision { get; init; }

    /// <summary>The decision under which managers see what their team learns; null where they do not.</summary>
    public string? ManagerViewDecision => ManagerView && !string.IsNullOrWhiteSpace(WorksCouncilDecision) ? WorksCouncilDecision : null;
}

/// <summary>How long a municipality keeps what it need not keep for ever: ISO 8601 periods, on the calendar of the Netherlands.</summary>
internal sealed record Retention(string Progress, string WaitingList, string Attendance, string Mails, string Logs);

/// <summary>Where people of an edition turn to with a question.</summary>
internal sealed record Contact(string Name, string Email);
