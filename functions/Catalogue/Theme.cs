namespace Academy.Functions.Catalogue;

/// <summary>One of the themes that courses are about.</summary>
internal sealed record Theme(string Id, string Title);
