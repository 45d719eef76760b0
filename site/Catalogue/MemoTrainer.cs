namespace Academy.Site.Catalogue;

/// <summary>Questions that come back after a course, so that it is not forgotten.</summary>
public sealed record MemoTrainer(string Quiz, Period Every, int Rounds);
