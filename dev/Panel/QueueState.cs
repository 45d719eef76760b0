namespace Academy.Dev.Panel;

/// <summary>How many messages a queue holds, and the texts of the first that can be seen (keys, never personal data).</summary>
internal sealed record QueueState(string Name, int Messages, IReadOnlyList<string> First);
