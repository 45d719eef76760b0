using Academy.Site.Markup;

namespace Academy.Site.Content;

/// <summary>
/// The content folder as it is now. What did not change is not read again, and stays the same object, by which later stages see
/// what they may keep.
/// </summary>
internal sealed class LiveContent(string folder)
{
    private readonly SortedDictionary<string, KeptFile> _files = new(StringComparer.Ordinal);

    /// <summary>Gets or sets what hears how many files were read, while there are many to read.</summary>
    public Action<int> Progress { get; init; } = _ => { };

    /// <summary>
    /// Looks at what is at these paths, files or folders, also what is gone; the empty path is the whole folder. A file that is
    /// named is read; one in a folder only when its time or length is another. Tells whether anything changed.
    /// </summary>
    public bool Look(IEnumerable<string> paths)
    {
        var changed = false;
        foreach (var path in paths)
        {
            changed |= Look(path);
        }

        return changed;
    }

    /// <summary>Gives what stage one makes of the folder, as <see cref="DocumentReader.Read"/> does, and adds its problems.</summary>
    public ContentFiles Files(ProblemList problems)
    {
        foreach (var kept in _files.Values)
        {
            problems.AddRange(kept.Problems);
        }

        return new ContentFiles(
            [.. _files.Values.Select(kept => kept.Document).OfType<Document>()],
            [.. _files.Values.Select(kept => kept.Source).OfType<SourceFile>().Where(source => ContentImage.IsImage(source.Path))]);
    }

    private bool Look(string path)
    {
        var found = ContentFolder.Find(folder, path).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var gone = _files.Keys.Where(known => IsAt(known, path) && !found.ContainsKey(known)).ToArray();
        foreach (var known in gone)
        {
            _files.Remove(known);
        }

        // Two edits may share a time and a length; who says that a file changed is believed.
        FoundFile[] read = [.. found.Values.Where(file =>
            file.Path == path || !_files.TryGetValue(file.Path, out var kept) || kept.Stamp != KeptFile.StampOf(file))];
        var made = new KeptFile[read.Length];
        var count = 0;
        Parallel.For(0, read.Length, index =>
        {
            made[index] = KeptFile.Of(read[index]);
            Progress(Interlocked.Increment(ref count));
        });
        return read.Zip(made).Count(pair => Keep(pair.First.Path, pair.Second)) + gone.Length > 0;
    }

    private bool Keep(string path, KeptFile made)
    {
        if (_files.TryGetValue(path, out var kept) && kept.HasBytesOf(made))
        {
            _files[path] = kept with { Stamp = made.Stamp };
            return false;
        }

        _files[path] = made;
        return true;
    }

    private static bool IsAt(string known, string path) =>
        path.Length == 0 || (known.StartsWith(path, StringComparison.Ordinal) && (known.Length == path.Length || known[path.Length] == '/'));
}
