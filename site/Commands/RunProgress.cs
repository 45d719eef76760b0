namespace Academy.Site.Commands;

/// <summary>Says how far a long run is: on a terminal on one line that is written over, in a log as a line every few seconds.</summary>
internal sealed class RunProgress(TextWriter to, bool terminal, TimeProvider time)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private long _said = time.GetTimestamp();
    private bool _shown;

    /// <summary>Says so many files of an edition are done, unless something was said just before.</summary>
    public void Tell(string edition, int files)
    {
        lock (_lock)
        {
            if (time.GetElapsedTime(_said) < (terminal ? OnTerminal : InLog))
            {
                return;
            }

            _said = time.GetTimestamp();
            _shown = true;
            var said = $"{edition}: {files} bestanden";
            to.Write(terminal ? $"\r{said}\u001b[K" : $"{said}\n");
        }
    }

    /// <summary>Clears the line on a terminal, for what comes after it.</summary>
    public void End()
    {
        if (terminal && _shown)
        {
            to.Write("\r\u001b[K");
        }
    }
}
