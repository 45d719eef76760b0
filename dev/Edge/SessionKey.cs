using System.Security.Cryptography;

namespace Academy.Dev.Edge;

/// <summary>The key that signs sessions: kept beside the data so that a restart does not sign people out, readable for the owner alone.</summary>
internal static class SessionKey
{
    private const int Length = 32;

    public static byte[] Open(string? file)
    {
        if (file is not null && File.Exists(file) && File.ReadAllBytes(file) is { Length: Length } kept)
        {
            return kept;
        }

        var key = RandomNumberGenerator.GetBytes(Length);
        if (file is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using var stream = new FileStream(file, Private());
            stream.Write(key);
        }

        return key;
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
