namespace Academy.Site.Output;

/// <summary>Writes the new site beside the old one, file by file; what stayed the same keeps its time.</summary>
internal sealed class Stage(string staging, string current)
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase) { OutputMarker.Name };
    private int _changed;

    public int Count => _written.Count - 1;

    public void Write(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            Write(file);
        }
    }

    public void Write(OutputFile file)
    {
        if (!_written.Add(file.Path))
        {
            throw new InvalidOperationException($"Two pages want to be {file.Path}.");
        }

        var path = Path.Combine(staging, file.Path);
        if (_folders.Add(Path.GetDirectoryName(path)!))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }

        using (var stream = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0))
        {
            RandomAccess.Write(stream, file.Bytes.Span, 0);
        }

        KeepTime(file, path);
    }

    /// <summary>Tells whether the new site differs from the old, also by what it no longer has.</summary>
    public bool ChangesSomething() =>
        _changed > 0 || Directory.EnumerateFiles(current, "*", SearchOption.AllDirectories).Count() != _written.Count;

    private void KeepTime(OutputFile file, string path)
    {
        var old = new FileInfo(Path.Combine(current, file.Path));
        if (old.Exists && old.Length == file.Bytes.Length && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(file.Bytes.Span))
        {
            File.SetLastWriteTimeUtc(path, old.LastWriteTimeUtc);
        }
        else
        {
            _changed++;
        }
    }
}
