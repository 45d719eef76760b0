namespace Academy.Functions.Storage;

/// <summary>The new receipt of a message that was changed; the old one is no longer valid.</summary>
internal sealed record UpdateReceipt(string PopReceipt, DateTimeOffset NextVisibleOn);
