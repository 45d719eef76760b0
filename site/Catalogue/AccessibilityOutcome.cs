namespace Academy.Site.Catalogue;

/// <summary>
/// What the tests of accessibility found, as every edition's statement says it: how many kinds of page in how many editions,
/// how many pages (light and dark counted apart), how many problems, and how many of the barriers that were built in on purpose
/// were caught. What is known to be wrong stands in sentences.
/// </summary>
public sealed record AccessibilityOutcome(
    DateOnly CheckedOn, int Kinds, int Editions, int Pages, int Problems, int Planted, int Caught, IReadOnlyList<string> Known);
