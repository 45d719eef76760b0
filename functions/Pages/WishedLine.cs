namespace Academy.Functions.Pages;

/// <summary>Something that at least five people of a municipality wish for.</summary>
public sealed record WishedLine(string Title, string Url, string Kind, int Count);
