using Academy.Dev.Panel;

namespace Academy.Dev.Edge;

/// <summary>Which editions to serve, and where their API is.</summary>
internal sealed record EdgeHostOptions
{
    public required IReadOnlyList<EditionSite> Editions { get; init; }

    /// <summary>The functions app behind /api.</summary>
    public required Uri Functions { get; init; }

    /// <summary>Null takes a free one.</summary>
    public int? Port { get; init; }

    /// <summary>Where the key that signs sessions is kept; null makes one for this start.</summary>
    public string? KeyFile { get; init; }

    /// <summary>What the development panel shows; null leaves the panel out.</summary>
    public PanelOptions? Panel { get; init; }

    /// <summary>How long an API request may take; Static Web Apps gives it 45 seconds (apis-overview, "Constraints").</summary>
    public TimeSpan ApiTimeLimit { get; init; } = TimeSpan.FromSeconds(45);

    public Action<string> Log { get; init; } = _ => { };
}
