namespace Academy.Functions.Pages;

/// <summary>The address that was asked for, and what is wrong with it.</summary>
public sealed record FindColleagueModel(string Mail, string? Error);
