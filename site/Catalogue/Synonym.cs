namespace Academy.Site.Catalogue;

/// <summary>Words that mean something else as well to someone who searches: who types one of the first also finds the second.</summary>
/// <param name="Typed">What someone types, as search writes it.</param>
/// <param name="Found">What is looked for beside it; in a group that works both ways these are the same words.</param>
public sealed record Synonym(IReadOnlyList<string> Typed, IReadOnlyList<string> Found);
