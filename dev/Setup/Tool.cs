using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Academy.Dev.Setup;

/// <summary>Another program that does one step and ends: dotnet, node, apt-get.</summary>
internal sealed record Tool(string Program, params IReadOnlyList<string> Arguments)
{
    public string? Folder { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets who is told the process id once it runs, such as a measurement.</summary>
    public Action<int>? Started { get; init; }

    /// <summary>Lets the tool speak for itself on our own output.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken) => await RunAsync(null, cancellationToken);

    /// <summary>Keeps what the tool says, to be shown only when it fails.</summary>
    public async Task<ToolResult> ListenAsync(CancellationToken cancellationToken)
    {
        var said = new StringBuilder();
        var exitCode = await RunAsync(said, cancellationToken);
        return new ToolResult(exitCode, said.ToString().TrimEnd());
    }

    private async Task<int> RunAsync(StringBuilder? said, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(redirect: said is not null) };
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        Start(process);
        Started?.Invoke(process.Id);
        if (said is not null)
        {
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private ProcessStartInfo StartInfo(bool redirect)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = redirect,
            RedirectStandardError = redirect,
            WorkingDirectory = Folder ?? string.Empty,
        };
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Start(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new SetupException($"{Program} is missing: install it and run this again.");
        }
    }

    private static void Keep(StringBuilder? said, string? line)
    {
        if (said is null || line is null)
        {
            return;
        }

        lock (said)
        {
            said.AppendLine(line);
        }
    }
}
