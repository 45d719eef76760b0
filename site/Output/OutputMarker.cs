namespace Academy.Site.Output;

/// <summary>The file that says that a folder was made by this program, so that it may be replaced and cleared away.</summary>
internal static class OutputMarker
{
    public const string Name = ".academy-output";

    private const string Text =
        "De academie heeft deze map gebouwd en vervangt de hele inhoud bij de volgende bouw. Bewaar hier niets.\n";

    public static void Put(string folder) => File.WriteAllText(Path.Combine(folder, Name), Text);

    /// <summary>Tells whether a folder is ours, or has nothing in it to lose.</summary>
    public static bool MayReplace(string folder) =>
        File.Exists(Path.Combine(folder, Name)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Clears a folder away with the marker last, so that what is left after a kill is still known as ours.</summary>
    public static void Delete(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            Directory.Delete(inner, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != Name))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, recursive: true);
    }
}
