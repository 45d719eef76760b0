namespace Academy.Site.Commands;

/// <summary>What was asked on the command line.</summary>
internal sealed record SiteCall
{
    public required SiteVerb Verb { get; init; }

    public required string Content { get; init; }

    public string Output { get; init; } = "dist";

    /// <summary>Gets the only edition to build; null builds them all.</summary>
    public string? Municipality { get; init; }

    /// <summary>Gets the day that the site is built for; null is today.</summary>
    public DateOnly? At { get; init; }

    /// <summary>Gets the file with figures; null is <c>figures.json</c> beside the content, when it is there.</summary>
    public string? Figures { get; init; }

    /// <summary>Gets the port on loopback where a preview answers.</summary>
    public int Port { get; init; } = 4290;

    public bool Timings { get; init; }
}
