namespace Academy.Site.Content;

/// <summary>Finds and reads the files of the content, in one fixed order.</summary>
internal static class ContentFolder
{
    private const long LargestFile = 8 * 1024 * 1024;

    public static IReadOnlyList<SourceFile> Read(string folder, ProblemList problems)
    {
        List<FileInfo> files = [];
        Collect(new DirectoryInfo(folder), "", files, problems);
        var read = new SourceFile?[files.Count];
        var root = Path.GetFullPath(folder).Length + (Path.EndsInDirectorySeparator(folder) ? 0 : 1);
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = ReadFile(files[index], root, problems);
        }

        return [.. read.OfType<SourceFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static void Collect(DirectoryInfo folder, string path, List<FileInfo> files, ProblemList problems)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var name = path + entry.Name;
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                // A link could bring a file from outside the content into a public site.
                problems.Add(Problem.LinkInContent(Position.StartOf(name)));
            }
            else if (entry is DirectoryInfo inner)
            {
                Collect(inner, $"{name}/", files, problems);
            }
            else
            {
                files.Add((FileInfo)entry);
            }
        }
    }

    private static SourceFile? ReadFile(FileInfo file, int root, ProblemList problems)
    {
        var path = file.FullName[root..].Replace(Path.DirectorySeparatorChar, '/');
        if (file.Length <= LargestFile)
        {
            return new SourceFile(path, File.ReadAllBytes(file.FullName));
        }

        problems.Add(Problem.TooLarge(Position.StartOf(path), LargestFile));
        return null;
    }
}
