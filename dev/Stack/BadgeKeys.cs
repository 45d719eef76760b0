using System.Security.Cryptography;
using System.Text.Json;

namespace Academy.Dev.Stack;

/// <summary>The key that signs badges, made once per data folder so that a badge can still be checked after a restart.</summary>
internal sealed record BadgeKeys(string Current, IReadOnlyDictionary<string, string> Keys)
{
    private const string FirstKey = "local";

    public static BadgeKeys New()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new BadgeKeys(FirstKey, new Dictionary<string, string> { [FirstKey] = Convert.ToBase64String(pair.ExportPkcs8PrivateKey()) });
    }

    /// <summary>Reads the keys of a data folder, or makes them and keeps them there for this user alone.</summary>
    public static BadgeKeys In(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "badge-keys.json");
        if (File.Exists(path))
        {
            return JsonSerializer.Deserialize<BadgeKeys>(File.ReadAllText(path), JsonSerializerOptions.Web) ?? throw new JsonException($"{path} is empty.");
        }

        var keys = New();
        Directory.CreateDirectory(dataFolder);
        using var file = new FileStream(path, SecretFile.New());
        JsonSerializer.Serialize(file, keys, JsonSerializerOptions.Web);
        return keys;
    }
}
