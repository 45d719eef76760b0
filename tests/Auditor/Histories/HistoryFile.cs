using System.Text.Json;

namespace Academy.Auditor.Histories;

/// <summary>Writes and reads who asked for what, and what they were told.</summary>
internal static class HistoryFile
{
    public static Task WriteAsync(string file, IEnumerable<Call> calls, CancellationToken cancellationToken) =>
        File.WriteAllLinesAsync(file, calls.Select(call => JsonSerializer.Serialize(call, HistoryJson.Default.Call)), cancellationToken);

    /// <exception cref="FormatException">A line that is no call, with its number.</exception>
    public static async Task<IReadOnlyList<Call>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(file, cancellationToken);
        return [.. lines.Select(ReadLine)];
    }

    private static Call ReadLine(string line, int index)
    {
        try
        {
            return JsonSerializer.Deserialize(line, HistoryJson.Default.Call) ?? throw new FormatException($"line {index + 1} of the history is no call");
        }
        catch (JsonException unreadable)
        {
            throw new FormatException($"line {index + 1} of the history is no call: {unreadable.Message}", unreadable);
        }
    }
}
