namespace Academy.Dev.Setup;

/// <summary>This machine or this call lacks something; the message is one sentence that says what to do.</summary>
internal sealed class SetupException(string message) : Exception(message);
