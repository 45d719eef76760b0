namespace Academy.Dev.Host;

/// <summary>A function that runs by the clock.</summary>
internal sealed record TimerFunction(string Name, string Binding, TimerSchedule Schedule) : Function(Name, Binding);
