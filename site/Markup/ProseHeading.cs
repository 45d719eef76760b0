namespace Academy.Site.Markup;

/// <summary>A heading inside a text: its level (2 to 6), the id that a link can point at, its words.</summary>
public sealed record ProseHeading(int Level, string Id, string Text);
