namespace Academy.Site.Output;

/// <summary>The call or the machine is wrong, not the content: one Dutch sentence that says what to do.</summary>
internal sealed class RefusedException(string message) : Exception(message);
