namespace Academy.Dev.Commands;

/// <summary>How a command ends, for people and for scripts.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>The content or the tests are wrong.</summary>
    public const int Wrong = 1;

    /// <summary>The call or the machine is wrong; one sentence says what to do.</summary>
    public const int CannotRun = 2;

    /// <summary>Stopped by a signal before it was done, as shells number it.</summary>
    public const int Interrupted = 130;
}
