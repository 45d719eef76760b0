using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Azure;

namespace Academy.Functions.Storage;

/// <summary>A row: two keys and named values of the types that the service knows; a value that is null is not stored.</summary>
internal sealed class TableEntity(string partitionKey, string rowKey) : IReadOnlyDictionary<string, object?>
{
    private static readonly string[] OwnProperties = [nameof(PartitionKey), nameof(RowKey), nameof(Timestamp), "odata.etag"];

    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public string PartitionKey { get; } = partitionKey;

    public string RowKey { get; } = rowKey;

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public int Count => _values.Count;

    public IEnumerable<string> Keys => _values.Keys;

    public IEnumerable<object?> Values => _values.Values;

    // Like the official one: what is not there reads as null.
    public object? this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[OwnProperties.Contains(key) ? throw new ArgumentException($"{key} is a property of the row itself.", nameof(key)) : key] = value;
    }

    public void Add(string key, object? value)
    {
        if (_values.ContainsKey(key))
        {
            throw new ArgumentException($"The row has a value {key} already.", nameof(key));
        }

        this[key] = value;
    }

    public bool Remove(string key) => _values.Remove(key);

    public string? GetString(string key) => Get<string>(key);

    public bool? GetBoolean(string key) => GetValue<bool>(key);

    public int? GetInt32(string key) => GetValue<int>(key);

    public long? GetInt64(string key) => GetValue<long>(key);

    public double? GetDouble(string key) => GetValue<double>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) => GetValue<DateTimeOffset>(key);

    public Guid? GetGuid(string key) => GetValue<Guid>(key);

    public byte[]? GetBinary(string key) => Get<byte[]>(key);

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => _values.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T? Get<T>(string key)
        where T : class => this[key] switch
        {
            null => null,
            T value => value,
            var other => throw WrongType(key, other, typeof(T)),
        };

    private T? GetValue<T>(string key)
        where T : struct => this[key] switch
        {
            null => null,
            T value => value,
            var other => throw WrongType(key, other, typeof(T)),
        };

    private static InvalidOperationException WrongType(string key, object value, Type asked) =>
        new($"{key} holds a {value.GetType().Name}, not a {asked.Name}.");
}
