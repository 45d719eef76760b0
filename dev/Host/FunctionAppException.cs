namespace Academy.Dev.Host;

/// <summary>A function app that cannot be run as it stands: which file, and why.</summary>
public sealed class FunctionAppException(string file, string reason) : Exception($"{file}: {reason}");
