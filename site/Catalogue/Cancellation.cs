namespace Academy.Site.Catalogue;

/// <summary>Why and when a published run was called off.</summary>
public sealed record Cancellation(DateOnly On, string Reason);
