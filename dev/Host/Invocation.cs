using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Academy.Functions.Storage;

namespace Academy.Dev.Host;

/// <summary>The JSON that a trigger sends: Data per binding and Metadata (ScriptInvocationContextExtensions.cs).</summary>
internal static class Invocation
{
    /// <summary>A timer arrives as a JSON object.</summary>
    public static JsonObject OfTimer(TimerFunction function, TimerStatus? status, bool isPastDue, DateTimeOffset now) => new()
    {
        ["Data"] = new JsonObject
        {
            [function.Binding] = new JsonObject
            {
                ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
                ["ScheduleStatus"] = status is null ? null : new JsonObject
                {
                    ["Last"] = Time(status.Last),
                    ["Next"] = Time(status.Next),
                    ["LastUpdated"] = Time(status.LastUpdated),
                },
                ["IsPastDue"] = isPastDue,
            },
        },
        ["Metadata"] = new JsonObject { ["sys"] = Sys(function, now) },
    };

    /// <summary>A message arrives as a string that was JSON-encoded once more before it was put into the JSON; so do texts of the metadata.</summary>
    public static JsonObject OfMessage(QueueFunction function, QueueMessage message, DateTimeOffset now)
    {
        var metadata = new JsonObject
        {
            ["QueueTrigger"] = Twice(message.MessageText),
            ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
            ["Id"] = Twice(message.MessageId),
            ["PopReceipt"] = Twice(message.PopReceipt),
            ["InsertionTime"] = Time(message.InsertedOn),
            ["ExpirationTime"] = Time(message.ExpiresOn),
            ["NextVisibleTime"] = Time(message.NextVisibleOn),
            ["sys"] = Sys(function, now),
        };
        AddBindingData(metadata, message.MessageText);
        return new JsonObject
        {
            ["Data"] = new JsonObject { [function.Binding] = Twice(message.MessageText) },
            ["Metadata"] = metadata,
        };
    }

    /// <summary>The host copies the top-level properties of a JSON message into the metadata (ApplyBindingData).</summary>
    private static void AddBindingData(JsonObject metadata, string text)
    {
        try
        {
            foreach (var (name, value) in JsonNode.Parse(text) as JsonObject ?? [])
            {
                metadata[name] = value?.GetValueKind() == JsonValueKind.String ? Twice(value.GetValue<string>()) : value?.ToJsonString();
            }
        }
        catch (JsonException)
        {
            metadata.Remove("$");
        }
    }

    private static JsonObject Sys(Function function, DateTimeOffset now) => new()
    {
        ["MethodName"] = function.Name,
        ["UtcNow"] = Time(now),
        ["RandGuid"] = Guid.NewGuid().ToString(),
    };

    private static string Twice(string text) => JsonSerializer.Serialize(text);

    private static string? Time(DateTimeOffset? moment) => moment?.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
}
