using System.CommandLine;
using Academy.Dev.Edge;
using Academy.Dev.Host;
using Academy.Dev.Processes;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>One call of ./academy, from its arguments to its exit code: the only place where errors become sentences.</summary>
internal sealed record Call(ParseResult Parsed)
{
    public static Call Of(ParseResult parsed) => new(parsed);

    public int Run(InvocationConfiguration console) => Refused(console) ?? Parsed.Invoke(console);

    public async Task<int> RunAsync(InvocationConfiguration console, CancellationToken cancellationToken)
    {
        try
        {
            return Refused(console) ?? await Parsed.InvokeAsync(console, cancellationToken);
        }
        catch (Exception error) when (IsOfThisMachine(error))
        {
            await console.Error.WriteLineAsync($"academy: {error.Message}");
            return ExitCode.CannotRun;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
    }

    // What these say is for whoever made the call; anything else is a fault of ours and keeps its trace.
    private static bool IsOfThisMachine(Exception error) =>
        error is SetupException or PortTakenException or ProcessDiedException or FunctionAppException or SiteRulesException;

    private int? Refused(InvocationConfiguration console)
    {
        if (CallProblem.Of(Parsed) is not { } problem)
        {
            return null;
        }

        console.Error.WriteLine($"academy: {problem}");
        return ExitCode.CannotRun;
    }
}
