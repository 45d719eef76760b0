namespace Academy.Dev.Edge;

/// <summary>A staticwebapp.config.json that cannot be trusted: which file, and why. Nothing is served then.</summary>
public sealed class SiteRulesException(string file, string reason) : Exception($"{file}: {reason}");
