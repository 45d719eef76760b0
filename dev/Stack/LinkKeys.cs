using System.Security.Cryptography;
using System.Text.Json;

namespace Academy.Dev.Stack;

/// <summary>The key that signs links in mails, made once per data folder so that a link still works after a restart.</summary>
internal sealed record LinkKeys(string Current, IReadOnlyDictionary<string, string> Keys)
{
    private const string FirstKey = "local";
    private const int KeyLength = 32;

    public static LinkKeys New() =>
        new(FirstKey, new Dictionary<string, string> { [FirstKey] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)) });

    /// <summary>Reads the keys of a data folder, or makes them and keeps them there for this user alone.</summary>
    public static LinkKeys In(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "secrets.json");
        if (File.Exists(path))
        {
            return JsonSerializer.Deserialize<LinkKeys>(File.ReadAllText(path), JsonSerializerOptions.Web)
                ?? throw new JsonException($"{path} is empty.");
        }

        var keys = New();
        Directory.CreateDirectory(dataFolder);
        using var file = new FileStream(path, SecretFile.New());
        JsonSerializer.Serialize(file, keys, JsonSerializerOptions.Web);
        return keys;
    }
}
