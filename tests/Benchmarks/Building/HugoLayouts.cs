namespace Academy.Benchmarks.Building;

/// <summary>The templates beside this file: the least that makes the same pages.</summary>
internal static class HugoLayouts
{
    public static void CopyTo(string site)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Building", "layouts");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            var target = relative == "config.toml" ? Path.Combine(site, relative) : Path.Combine(site, "layouts", relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
