using System.Text.Json;

namespace Academy.Dev.Host;

/// <summary>A function that answers HTTP requests under the route prefix; no methods means all.</summary>
internal sealed record HttpFunction(string Name, string Binding, string Route, IReadOnlyList<string> Methods) : Function(Name, Binding)
{
    public static HttpFunction Read(string name, string binding, JsonElement trigger)
    {
        if (trigger.Find("authLevel")?.GetString() is not "anonymous")
        {
            throw new FormatException("authLevel must be \"anonymous\": behind Static Web Apps no function keys are sent.");
        }

        var methods = trigger.Find("methods")?.EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant()) ?? [];
        return new HttpFunction(name, binding, trigger.Find("route")?.GetString() ?? name, [.. methods]);
    }

    public bool Takes(string method) => Methods is [] || Methods.Contains(method, StringComparer.OrdinalIgnoreCase);
}
