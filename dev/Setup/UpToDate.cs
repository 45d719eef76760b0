namespace Academy.Dev.Setup;

/// <summary>Says whether a step can be left out: nothing that it reads has changed since it last went well.</summary>
/// <param name="Stamp">A file that holds the key; its time is when the step last began.</param>
/// <param name="Inputs">Files and folders that the step reads.</param>
internal sealed record UpToDate(string Stamp, params IReadOnlyList<string> Inputs)
{
    /// <summary>What else decides the result, such as the date.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>A file that the step makes; without it the stamp says nothing.</summary>
    public string? Result { get; init; }

    public bool IsFresh =>
        File.Exists(Stamp)
        && File.Exists(Result ?? Stamp)
        && File.ReadAllText(Stamp) == Key
        && NothingIsNewerThan(Stamp);

    public bool NothingIsNewerThan(string file) => Newest() <= File.GetLastWriteTimeUtc(file);

    /// <summary>Runs a step that went well when it says so, and remembers it only then.</summary>
    public async Task<bool> RunAsync(Func<Task<bool>> step)
    {
        // The time before the step, so that what is edited while it runs counts as a change.
        var begun = TimeProvider.System.GetUtcNow().UtcDateTime;
        Directory.CreateDirectory(Path.GetDirectoryName(Stamp)!);
        File.Delete(Stamp);
        var good = await step();
        if (good)
        {
            Mark(begun);
        }

        return good;
    }

    private void Mark(DateTime begun)
    {
        File.WriteAllText(Stamp, Key);
        File.SetLastWriteTimeUtc(Stamp, begun);
    }

    private DateTime Newest() => Inputs.Select(NewestUnder).DefaultIfEmpty(DateTime.MinValue).Max();

    // The time of a folder counts too: it changes when a file in it goes.
    private static DateTime NewestUnder(string path) =>
        Directory.Exists(path)
            ? Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories).Append(path).Max(File.GetLastWriteTimeUtc)
            : File.GetLastWriteTimeUtc(path);
}
