using Academy.Site.Tokens;

namespace Academy.Site.Catalogue;

/// <summary>An organisation with an academy of its own; the shared academy is one too.</summary>
public sealed record Municipality
{
    public required string Slug { get; init; }

    public required string Source { get; init; }

    /// <summary>Gets "Gemeente Rivierstad".</summary>
    public required string Name { get; init; }

    /// <summary>Gets "Rivierstad Academie".</summary>
    public required string Academy { get; init; }

    public required bool Shared { get; init; }

    public required string Domain { get; init; }

    /// <summary>Gets what every full address of its site begins with, without a slash at the end.</summary>
    public string Origin => $"https://{Domain}";

    /// <summary>Gets the name of the design-token theme.</summary>
    public required string Theme { get; init; }

    public required Brand Brand { get; init; }

    /// <summary>Gets the mark beside the academy's name.</summary>
    public Drawing? Logo { get; init; }

    /// <summary>Gets the picture of the home page; it says nothing that the words do not.</summary>
    public Drawing? Hero { get; init; }

    /// <summary>Gets the design tokens: our layer, the theme, the brand, and what the edition sets itself.</summary>
    internal EditionTokens Tokens
    {
        get => field ?? EditionTokens.Of(Brand, Theme);
        init;
    }

    public required IReadOnlyList<Guid> Tenants { get; init; }

    public required string Sender { get; init; }

    public required Contact Contact { get; init; }

    public required string Intro { get; init; }

    public required Retention Retention { get; init; }

    public required ManagerView ManagerView { get; init; }

    /// <summary>Gets the https address where a text can be improved, with <c>{file}</c> for its path in the content; null is by mail.</summary>
    public string? Improve { get; init; }
}

/// <summary>The colours of an edition, as <c>#rrggbb</c>.</summary>
public sealed record Brand(string Light, string Dark);

/// <summary>Whom to ask.</summary>
public sealed record Contact(string Name, string Email, string? Phone);

/// <summary>How long personal data is kept.</summary>
public sealed record Retention(Period Progress, Period WaitingList, Period Attendance, Period Mails, Period Logs);

/// <summary>Whether managers see their people's progress, and the works council's decision on it.</summary>
public sealed record ManagerView(bool Enabled, string? Decision);
