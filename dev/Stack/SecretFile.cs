using System.Text.Json;

namespace Academy.Dev.Stack;

/// <summary>A file with keys in a data folder: made once, so that what was signed can be checked after a restart, and for this user alone.</summary>
internal static class SecretFile
{
    /// <summary>Reads the keys, or makes them and keeps them.</summary>
    /// <exception cref="JsonException">The file is there and does not hold keys.</exception>
    public static T In<T>(string dataFolder, string name, Func<T> make)
        where T : class
    {
        var path = Path.Combine(dataFolder, name);
        if (File.Exists(path))
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), JsonSerializerOptions.Web) ?? throw new JsonException($"{path} is empty.");
        }

        var keys = make();
        Directory.CreateDirectory(dataFolder);
        using var file = new FileStream(path, New());
        JsonSerializer.Serialize(file, keys, JsonSerializerOptions.Web);
        return keys;
    }

    private static FileStreamOptions New()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
