namespace Academy.Dev.Panel;

/// <summary>Mails in table Runs by state, and the keys of those that still wait.</summary>
internal sealed record MailsState(IReadOnlyDictionary<string, int> Counts, IReadOnlyList<string> Waiting);
