namespace Academy.Functions.Storage;

/// <summary>What a connection string of a storage account says: where its tables and queues are and how to sign.</summary>
internal sealed class StorageConnection
{
    // The account of every emulator: published by Microsoft, so no secret.
    private const string Emulator =
        "AccountName=devstoreaccount1;" +
        "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;" +
        "QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1;" +
        "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1";

    private readonly Dictionary<string, string> _settings;

    private StorageConnection(Dictionary<string, string> settings)
    {
        _settings = settings;
        Key = KeyOf(Required("AccountName"), Required("AccountKey"));
        Tables = Endpoint("TableEndpoint", "table");
        Queues = Endpoint("QueueEndpoint", "queue");
    }

    public StorageKey Key { get; }

    public Uri Tables { get; }

    public Uri Queues { get; }

    // No message here repeats a value: the string holds the key of the account.
    public static StorageConnection Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var settings = SettingsOf(connectionString);
        return settings.TryGetValue("UseDevelopmentStorage", out var use) && bool.TryParse(use, out var emulator) && emulator
            ? new StorageConnection(SettingsOf(Emulator))
            : new StorageConnection(settings);
    }

    private static Dictionary<string, string> SettingsOf(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Only the first sign divides: a key in base64 ends in more of them.
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || !settings.TryAdd(part[..sign], part[(sign + 1)..]))
            {
                throw new FormatException("The storage connection string must be a list of Name=Value, divided by semicolons, each name once.");
            }
        }

        return settings;
    }

    private static StorageKey KeyOf(string account, string key)
    {
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && length > 0
            ? new StorageKey(account, bytes[..length])
            : throw new FormatException("AccountKey in the storage connection string is not base64.");
    }

    private string Required(string name) =>
        _settings.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new FormatException($"The storage connection string has no {name}.");

    private Uri Endpoint(string name, string kind)
    {
        if (!_settings.TryGetValue(name, out var address))
        {
            var protocol = _settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
            var suffix = _settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
            address = $"{protocol}://{Key.Account}.{kind}.{suffix}";
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"
            ? endpoint
            : throw new FormatException($"{name} in the storage connection string is not an http(s) address.");
    }
}
