using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>Keeps the status of the timers between two starts, so that a timer that was missed runs at once.</summary>
internal sealed class TimerStatusFile(string? folder)
{
    public TimerStatus? Read(string function)
    {
        if (PathOf(function) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<TimerStatus>(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            // Written half when the machine stopped: the timer starts afresh, as it does without a file.
            return null;
        }
    }

    public void Write(string function, TimerStatus status)
    {
        if (PathOf(function) is { } path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".new", JsonSerializer.Serialize(status));
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    private string? PathOf(string function) => folder is null ? null : Path.Combine(folder, function + ".json");
}
