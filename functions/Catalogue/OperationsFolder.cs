using System.Security.Cryptography;
using System.Text.Json;
using Academy.Functions.Web;

namespace Academy.Functions.Catalogue;

/// <summary>The folder operations/ of a build: what the academy offers, and the shell of each edition. Read anew when it changes.</summary>
internal sealed class OperationsFolder(string path)
{
    private readonly Lock _reading = new();
    private readonly Dictionary<string, ((DateTime, long) Version, string Html)> _shells = [];
    private Operations? _current;
    private (DateTime Written, long Length) _version;

    public string Path => path;

    public Operations Current
    {
        get
        {
            lock (_reading)
            {
                return ReadWhenChanged();
            }
        }
    }

    /// <summary>The edition's page around what is personal; holds {{title}} and {{main}}.</summary>
    public string Shell(string edition)
    {
        var file = System.IO.Path.Combine(path, "shells", edition + ".html");
        var version = VersionOf(file);
        lock (_reading)
        {
            if (!_shells.TryGetValue(edition, out var shell) || shell.Version != version)
            {
                shell = (version, File.ReadAllText(file));
                _shells[edition] = shell;
            }

            return shell.Html;
        }
    }

    /// <summary>Asking a file for its time and length costs microseconds, so every question sees the newest build.</summary>
    private Operations ReadWhenChanged()
    {
        var file = System.IO.Path.Combine(path, "operations.json");
        var version = VersionOf(file);
        if (_current is not null && version == _version)
        {
            return _current;
        }

        var bytes = File.ReadAllBytes(file);
        var operations = JsonSerializer.Deserialize(bytes, AcademyJson.Default.Operations)
            ?? throw new InvalidDataException($"{file} is empty");
        if (operations.Format != 1)
        {
            throw new InvalidDataException($"{file} has format {operations.Format}; this app reads format 1");
        }

        _current = operations with { Mark = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32] };
        _version = version;
        return _current;
    }

    private static (DateTime Written, long Length) VersionOf(string file)
    {
        var info = new FileInfo(file);
        return (info.LastWriteTimeUtc, info.Exists ? info.Length : 0);
    }
}
