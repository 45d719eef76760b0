using System.Globalization;

namespace Academy.Functions.Development;

/// <summary>
/// The clock of the development build: real time, moved by the offset in a file, so that all processes of a machine
/// move together. Compiled into the development build alone.
/// </summary>
internal sealed class DevelopmentClock(string file) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset();

    private TimeSpan Offset()
    {
        try
        {
            return TimeSpan.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // No file: the clock was never moved.
            return TimeSpan.Zero;
        }
    }
}
