namespace Academy.Site.Output;

/// <summary>Refuses an output that would touch the content.</summary>
internal static class OutputPath
{
    public static string Checked(string output, string content)
    {
        var path = Real(output);
        var source = Real(content);
        if (IsInside(source, path))
        {
            throw new RefusedException($"De map {path} bevat de inhoud zelf. Kies een andere map met --output.");
        }

        if (IsInside(path, source))
        {
            throw new RefusedException($"De map {path} staat in de map met inhoud. Kies een map daarbuiten met --output.");
        }

        return path;
    }

    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : full;
    }

    private static bool IsInside(string inner, string outer) =>
        inner == outer
        || inner.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
