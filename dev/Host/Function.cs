using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>One function of the app, known by its folder's name and the trigger in its function.json.</summary>
internal abstract record Function(string Name, string Binding)
{
    public static Function Read(string name, JsonElement json)
    {
        var bindings = json.GetProperty("bindings").EnumerateArray().ToArray();
        var triggers = bindings.Where(binding => TypeOf(binding).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (triggers is not [var trigger])
        {
            throw new FormatException("a function has exactly one trigger.");
        }

        var others = bindings.Select(TypeOf).Where(type => type != TypeOf(trigger)).ToArray();
        var binding = trigger.GetProperty("name").GetString() ?? throw new FormatException("the trigger has no name.");
        return (TypeOf(trigger), others) switch
        {
            ("httpTrigger", ["http"]) => HttpFunction.Read(name, binding, trigger),
            ("timerTrigger", []) => new TimerFunction(name, binding, TimerSchedule.Parse(Text(trigger, "schedule"))),
            ("queueTrigger", []) => new QueueFunction(name, binding, Text(trigger, "queueName")),
            ("httpTrigger", _) => throw new FormatException("an httpTrigger stands with exactly one output of type http; otherwise the host sends an envelope, which the local stack does not play."),
            (var type, var extra) => throw new FormatException($"the local stack does not play {type} with [{string.Join(", ", extra)}]."),
        };
    }

    private static string TypeOf(JsonElement binding) => Text(binding, "type");

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
}
