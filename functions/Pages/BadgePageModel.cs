namespace Academy.Functions.Pages;

/// <summary>The holder's page of a badge: what it shows, or what is in the way of making one.</summary>
public sealed record BadgePageModel
{
    public required string Course { get; init; }
    public required string Title { get; init; }

    /// <summary>What everyone would read when the name is shared.</summary>
    public required string Name { get; init; }
    public required MadeBadgeModel? Badge { get; init; }
    public required bool MayMake { get; init; }
    public required string? Refusal { get; init; }

    /// <summary>What went wrong with what was just asked.</summary>
    public string? Problem { get; init; }

    public string Action => "/api/pagina/mijn/bewijs/" + Course;

    public string Shown => (Badge!.SharesName, Badge.SharesMail) switch
    {
        (true, true) => $"je naam ({Name}) en een afdruk van je mailadres",
        (true, false) => $"je naam ({Name})",
        (false, true) => "een afdruk van je mailadres, en niet je naam",
        _ => "niet je naam, en niets anders over jou",
    };
}

/// <summary>A badge that is there.</summary>
public sealed record MadeBadgeModel(string Url, string CredentialUrl, string MadeOn, bool SharesName, bool SharesMail);
