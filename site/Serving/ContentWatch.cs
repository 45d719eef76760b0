using System.Threading.Channels;

namespace Academy.Site.Serving;

/// <summary>
/// Tells which paths of a folder change. Where the system does not tell (it may allow too few watches, or the folder is on
/// another machine), it says to look at the whole folder, again and again.
/// </summary>
internal sealed class ContentWatch : IDisposable
{
    // An editor may write a file in several steps; most are done within this time.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    // Some time after a folder came, all is looked at once: it may hold files that nobody told about.
    private static readonly TimeSpan Afterwards = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    private readonly Channel<string> _events = Channel.CreateUnbounded<string>();
    private readonly string _folder;
    private readonly FileSystemWatcher? _watcher;
    private bool _lookAfterwards;

    public ContentWatch(string folder)
    {
        _folder = Path.GetFullPath(folder);
        _watcher = Start();
    }

    /// <summary>Gets whether the system tells what changes.</summary>
    public bool IsTold => _watcher is not null;

    /// <summary>Waits for changes and gives their paths, with forward slashes; the empty path is the whole folder.</summary>
    public async Task<IReadOnlySet<string>> NextAsync(CancellationToken cancellationToken)
    {
        if (_watcher is null)
        {
            await Task.Delay(Between, cancellationToken);
            return new HashSet<string> { "" };
        }

        var first = _lookAfterwards ? await NextAsync(Afterwards, cancellationToken) : await _events.Reader.ReadAsync(cancellationToken);
        HashSet<string> paths = [first ?? ""];
        using var limit = new CancellationTokenSource(Longest);
        while (first is not null && !limit.IsCancellationRequested && await NextAsync(Quiet, cancellationToken) is { } more)
        {
            paths.Add(more);
        }

        _lookAfterwards = first is not null && paths.Any(path => Directory.Exists(Path.Combine(_folder, path)));
        return paths;
    }

    public void Dispose() => _watcher?.Dispose();

    /// <summary>Gives the next path, or null when nothing changes for a while.</summary>
    private async Task<string?> NextAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        try
        {
            return await _events.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private FileSystemWatcher? Start()
    {
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Tell(change.OldFullPath);
            Tell(change.FullPath);
        };

        // More than it could tell: look at everything.
        watcher.Error += (_, _) => Tell(_folder);
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException)
        {
            watcher.Dispose();
            return null;
        }
    }

    private void Tell(string full)
    {
        var path = Path.GetRelativePath(_folder, full).Replace(Path.DirectorySeparatorChar, '/');
        _events.Writer.TryWrite(path == "." ? "" : path);
    }
}
