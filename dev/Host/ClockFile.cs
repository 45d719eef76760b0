using System.Globalization;

namespace Academy.Dev.Host;

/// <summary>The clock that a developer moves: real time plus an offset kept in a file, read anew on every question.</summary>
internal sealed class ClockFile(string path) : TimeProvider
{
    public string Path { get; } = path;

    public TimeSpan Offset =>
        File.Exists(Path) && TimeSpan.TryParseExact(File.ReadAllText(Path).Trim(), "c", CultureInfo.InvariantCulture, out var offset)
            ? offset
            : TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public void MoveTo(DateTimeOffset moment) => Write(moment - System.GetUtcNow());

    public void MoveBy(TimeSpan duration) => Write(Offset + duration);

    public void BackToNow() => File.Delete(Path);

    private void Write(TimeSpan offset)
    {
        Directory.CreateDirectory(global::System.IO.Path.GetDirectoryName(global::System.IO.Path.GetFullPath(Path))!);

        // Readers in other processes see the old offset or the new one, never half of it.
        var whole = TimeSpan.FromSeconds(Math.Round(offset.TotalSeconds));
        File.WriteAllText(Path + ".new", whole.ToString("c", CultureInfo.InvariantCulture));
        File.Move(Path + ".new", Path, overwrite: true);
    }
}
