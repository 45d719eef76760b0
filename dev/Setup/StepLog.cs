using System.Diagnostics;

namespace Academy.Dev.Setup;

/// <summary>One line of progress per step: what was done and how long it took.</summary>
internal sealed record StepLog(IProgress<string> Lines)
{
    private const int NameWidth = 16;

    // A step that takes longer than this says that it is busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Runs a step that says itself how it ended: "built", "ready".</summary>
    public async Task RunAsync(string step, Func<Task<string>> work) => await TimeAsync(step, work, outcome => outcome);

    /// <summary>Runs a step that makes something.</summary>
    public async Task<T> StartAsync<T>(string step, Func<Task<T>> work) => await TimeAsync(step, work, _ => "ready");

    private async Task<T> TimeAsync<T>(string step, Func<Task<T>> work, Func<T, string> describe)
    {
        var started = Stopwatch.GetTimestamp();
        var working = work();
        if (await Task.WhenAny(working, Task.Delay(Patience)) != working)
        {
            Lines.Report($"  {step.PadRight(NameWidth)} busy ...");
        }

        var made = await working;
        Lines.Report($"  {step.PadRight(NameWidth)} {describe(made)} ({Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s)");
        return made;
    }
}
