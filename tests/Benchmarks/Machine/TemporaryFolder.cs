namespace Academy.Benchmarks.Machine;

/// <summary>A folder for one measurement that is cleared away after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("academy-bench-").FullName;

    public string In(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
