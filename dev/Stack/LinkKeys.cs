using System.Security.Cryptography;

namespace Academy.Dev.Stack;

/// <summary>The key that signs links in mails, made once per data folder so that a link still works after a restart.</summary>
internal sealed record LinkKeys(string Current, IReadOnlyDictionary<string, string> Keys)
{
    private const string FirstKey = "local";
    private const int KeyLength = 32;

    public static LinkKeys New() =>
        new(FirstKey, new Dictionary<string, string> { [FirstKey] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)) });

    public static LinkKeys In(string dataFolder) => SecretFile.In(dataFolder, "secrets.json", New);
}
