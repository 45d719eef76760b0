namespace Academy.Site.Output;

/// <summary>
/// The folder that the site is written to. A build stages all of it in a folder beside it and then swaps the two in one
/// step, so that a kill at any moment leaves the old site or the new. One build at a time.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _path;
    private readonly string _staging;
    private readonly string _previous;
    private readonly FileStream _lock;

    private OutputFolder(string path)
    {
        _path = path;
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}");
        _staging = $"{beside}.staging";
        _previous = $"{beside}.previous";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _lock = Lock($"{beside}.lock");
    }

    public static OutputFolder Open(string output, string content)
    {
        var path = OutputPath.Checked(output, content);
        var folder = new OutputFolder(path);
        try
        {
            folder.Recover();
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public Stage Begin()
    {
        Directory.CreateDirectory(_staging);
        OutputMarker.Put(_staging);
        return new Stage(_staging, _path);
    }

    /// <summary>Puts what was staged in place, unless it is what is there already.</summary>
    public void Publish(Stage stage)
    {
        if (stage.ChangesSomething())
        {
            Replace();
        }

        Discard();
    }

    /// <summary>Leaves the site as it was.</summary>
    public void Discard() => DeleteOurs(_staging);

    public void Dispose() => _lock.Dispose();

    private void Replace()
    {
        if (!Directory.Exists(_path))
        {
            Directory.Move(_staging, _path);
        }
        else if (!FolderSwap.TrySwap(_staging, _path))
        {
            // Two steps, where one is not to be had; a kill between them is put right by the next build.
            Directory.Move(_path, _previous);
            Directory.Move(_staging, _path);
            DeleteOurs(_previous);
        }
    }

    /// <summary>Clears up after a build that was killed.</summary>
    private void Recover()
    {
        if (Directory.Exists(_previous) && !Directory.Exists(_path))
        {
            Directory.Move(_previous, _path);
        }

        DeleteOurs(_previous);
        DeleteOurs(_staging);
        if (File.Exists(_path) || (Directory.Exists(_path) && !OutputMarker.MayReplace(_path)))
        {
            throw new RefusedException(
                $"De map {_path} heeft de academie niet gemaakt, dus die wordt niet overschreven. Kies een andere map met --output, of maak deze leeg.");
        }
    }

    private static void DeleteOurs(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        if (!OutputMarker.MayReplace(folder))
        {
            throw new RefusedException($"De map {folder} heeft de academie niet gemaakt. Haal die weg of kies een andere --output.");
        }

        OutputMarker.Delete(folder);
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new RefusedException($"Er loopt al een bouw naar deze map ({path} is in gebruik). Wacht tot die klaar is.");
        }
    }
}
