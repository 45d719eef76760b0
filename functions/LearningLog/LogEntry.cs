namespace Academy.Functions.LearningLog;

/// <summary>Something somebody learned outside any course, in their own words.</summary>
internal sealed record LogEntry(string Id, string What, DateOnly On, int? Minutes, string? Course, string? Competence, string? Note);
