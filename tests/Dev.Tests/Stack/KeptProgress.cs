namespace Academy.Dev.Tests.Stack;

/// <summary>Keeps the lines of progress for a test to look at.</summary>
internal sealed class KeptProgress : IProgress<string>
{
    private readonly List<string> _lines = [];

    public string Text
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public void Report(string value)
    {
        lock (_lines)
        {
            _lines.Add(value);
        }
    }
}
