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
    public bool ManagerView { get; init; }
}

/// <summary>Where people of an edition turn to with a question.</summary>
internal sealed record Contact(string Name, string Email);
