namespace Academy.Site.Content;

/// <summary>Finds and reads the files of the content, in one fixed order.</summary>
internal static class ContentFolder
{
    private const long LargestFile = 8 * 1024 * 1024;

    public static IReadOnlyList<SourceFile> Read(string folder, ProblemList problems) =>
    [
        .. Find(folder)
            .Select(found => Read(found, problems))
            .OfType<SourceFile>()
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>Gives what is at a path inside the folder: a file, everything in a folder, or nothing. What begins with a dot is no content.</summary>
    public static IEnumerable<FoundFile> Find(string folder, string path = "")
    {
        if (path.Split('/').Any(name => name.StartsWith('.')))
        {
            return [];
        }

        var full = Path.Combine(folder, path);
        return File.Exists(full) ? [Found(path, new FileInfo(full))]
            : Directory.Exists(full) ? In(new DirectoryInfo(full), path.Length == 0 ? "" : $"{path}/")
            : [];
    }

    /// <summary>Gives a file's bytes; null with a problem for what may not be in the content.</summary>
    public static SourceFile? Read(FoundFile found, ProblemList problems)
    {
        if (found.IsLink)
        {
            problems.Add(Problem.LinkInContent(Position.StartOf(found.Path)));
            return null;
        }

        if (found.Entry.Length <= LargestFile)
        {
            return new SourceFile(found.Path, File.ReadAllBytes(found.Entry.FullName));
        }

        problems.Add(Problem.TooLarge(Position.StartOf(found.Path), LargestFile));
        return null;
    }

    private static IEnumerable<FoundFile> In(DirectoryInfo folder, string path)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry is DirectoryInfo { LinkTarget: null } inner)
            {
                foreach (var found in In(inner, $"{path}{entry.Name}/"))
                {
                    yield return found;
                }
            }
            else
            {
                yield return Found(path + entry.Name, entry as FileInfo ?? new FileInfo(entry.FullName));
            }
        }
    }

    private static FoundFile Found(string path, FileInfo entry) => new(path, entry) { IsLink = entry.LinkTarget is not null };
}
