namespace Academy.Dev.Setup;

/// <summary>Progress as lines of text, written at once and in order, also by steps that run side by side.</summary>
internal sealed class Lines(TextWriter writer) : IProgress<string>
{
    private readonly Lock _gate = new();

    public void Report(string value)
    {
        lock (_gate)
        {
            writer.WriteLine(value);
            writer.Flush();
        }
    }
}
