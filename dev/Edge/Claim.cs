namespace Academy.Dev.Edge;

/// <summary>A claim in the two-letter-key form of Static Web Apps.</summary>
internal sealed record Claim(string Typ, string Val);
