namespace Academy.Dev.Host;

/// <summary>A function that runs once for each message of a queue.</summary>
internal sealed record QueueFunction(string Name, string Binding, string Queue) : Function(Name, Binding)
{
    private const string PoisonSuffix = "-poison";

    /// <summary>Where messages go that keep failing; a poison queue has none itself.</summary>
    public string? PoisonQueue => Queue.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? null : Queue + PoisonSuffix;
}
