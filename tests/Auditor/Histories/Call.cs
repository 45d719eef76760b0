using System.Text.Json.Serialization;

namespace Academy.Auditor.Histories;

/// <summary>What somebody asked for.</summary>
internal enum Wish
{
    SignUp,
    SignOff,
}

/// <summary>What they were told. Unknown is a third outcome: no answer does not mean that nothing happened.</summary>
internal enum Told
{
    Enrolled,
    Waitlisted,
    Cancelled,
    Refused,
    Unknown,
}

/// <summary>One call, as whoever made it knows it: between these two moments, in ticks of one clock. Person is the number in storage.</summary>
internal sealed record Call(string Person, string Run, Wish Wish, Told Told, long Asked, long Answered);

/// <summary>A history file: one call per line, as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Call))]
internal sealed partial class HistoryJson : JsonSerializerContext;
