using Academy.Auditor.Histories;

namespace Academy.Auditor;

/// <summary>What is looked through, and what whoever ran the academy knows of it.</summary>
internal sealed record AuditRequest
{
    /// <summary>The connection string of the storage account.</summary>
    public required string Storage { get; init; }

    /// <summary>The web address of a maildev, when every mail went there.</summary>
    public Uri? Mailbox { get; init; }

    /// <summary>Every call that was made, when somebody wrote them down.</summary>
    public IReadOnlyList<Call> History { get; init; } = [];

    /// <summary>How many may have a seat in a run. Without it the run's own row says so.</summary>
    public IReadOnlyDictionary<string, int> Seats { get; init; } = new Dictionary<string, int>();

    /// <summary>Only these runs, with their people's part in them; null for everything there is.</summary>
    public IReadOnlySet<string>? Runs { get; init; }

    /// <summary>No request is under way and none was left half done, so that nothing waits for the sweep. Mails may still have to go.</summary>
    public bool Settled { get; init; }

    /// <summary>Nothing is under way any more: every mail has ended, and all that was due is done.</summary>
    public bool Drained { get; init; }

    /// <summary>The moment that the app believes it is.</summary>
    public required DateTimeOffset Now { get; init; }
}
