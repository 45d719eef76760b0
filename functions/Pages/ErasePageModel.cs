namespace Academy.Functions.Pages;

/// <summary>The question before everything goes; Problem is what was forgotten.</summary>
public sealed record ErasePageModel(string? Problem);
