using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Academy.Requests.Asking;

namespace Academy.Requests.Mutations;

/// <summary>JSON of another shape: wrong types, huge numbers, doubled keys, half characters, deep nests; or text that is no JSON.</summary>
internal static class OfJson
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "-0", "1.5", "1e400", "-1e400", "2147483648", "9223372036854775808", "123456789012345678901234567890", "0.1e-400", "\"\"", "[]", "{}", "[null]", "[[]]", "{\"\":null}", "{\"a\":{\"a\":{}}}",
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\u2028\"", "\"a\\u0000b\"", "[\"\\ud800\"]", "{\"\\ud800\":1}", "[1,\"a\",null,{},[]]", "\"1\"", "\"true\"", "01", "+1", "NaN", "Infinity", "'a'", "undefined", "/*x*/1", "1,", "\"a", "\"\\x\"",
    ];

    public static Request Change(Request request, Chance chance)
    {
        var text = Encoding.UTF8.GetString(request.Body);
        byte[] body = chance.Below(8) switch
        {
            0 => [.. Encoding.UTF8.GetPreamble(), .. request.Body],
            1 => Encoding.Unicode.GetBytes(text),
            2 => Encoding.UTF8.GetBytes(Deep(chance)),
            3 => Encoding.UTF8.GetBytes(text + chance.Of([" ", "x", "{}", "\0", ",", "//"])),
            4 => Encoding.UTF8.GetBytes(chance.Of(Values)),
            _ => Encoding.UTF8.GetBytes(ChangeText(text, chance)),
        };
        return request with { Body = body };
    }

    /// <summary>One value somewhere in it becomes another, or a key is left out, renamed or doubled.</summary>
    public static string ChangeText(string json, Chance chance)
    {
        try
        {
            return JsonNode.Parse(json) is { } root && Places(root).ToArray() is { Length: > 0 } places ? ChangeAt(root, chance.Of(places), json, chance) : chance.Of(Values);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            // An earlier change left something that is no JSON, or has a key twice or half a character.
            return json + chance.Of(Values);
        }
    }

    private static string ChangeAt(JsonNode root, (JsonNode Parent, string Key, int At) place, string json, Chance chance)
    {
        const string mark = "@@here@@";
        var value = chance.OneIn(2) ? chance.Of(Values) : JsonSerializer.Serialize(Texts.Any(chance));
        if (place.Parent is JsonArray array)
        {
            array[place.At] = mark;
            return root.ToJsonString().Replace($"\"{mark}\"", value, StringComparison.Ordinal);
        }

        var (record, key) = (place.Parent.AsObject(), place.Key);
        switch (chance.Below(6))
        {
            case 0:
                record.Remove(key);
                return root.ToJsonString();
            case 1:
                var kept = record[key]?.DeepClone();
                record.Remove(key);
                record[key.ToUpperInvariant()] = kept;
                return root.ToJsonString();
            case 2:
                return json.Replace($"\"{key}\":", $"\"{key}\":{value},\"{key}\":", StringComparison.Ordinal);
            default:
                record[key] = mark;
                return root.ToJsonString().Replace($"\"{mark}\"", value, StringComparison.Ordinal);
        }
    }

    private static string Deep(Chance chance)
    {
        var depth = chance.Of([10, 63, 64, 65, 1000, 20_000]);
        return chance.OneIn(2) ? new string('[', depth) + new string(']', depth) : string.Concat(Enumerable.Repeat("{\"a\":", Math.Min(depth, 10_000))) + "1" + new string('}', Math.Min(depth, 10_000));
    }

    private static IEnumerable<(JsonNode Parent, string Key, int At)> Places(JsonNode node) => node switch
    {
        JsonObject record => record.SelectMany(one => one.Value is null ? [(record, one.Key, 0)] : Places(one.Value).Prepend((record, one.Key, 0))),
        JsonArray array => array.SelectMany((one, at) => one is null ? [(array, "", at)] : Places(one).Prepend((array, "", at))),
        _ => [],
    };
}
