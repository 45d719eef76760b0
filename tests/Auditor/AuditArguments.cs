using System.Globalization;
using Academy.Auditor.Histories;

namespace Academy.Auditor;

/// <summary>The command line.</summary>
internal static class AuditArguments
{
    public const string Help = """
        Reads all that the academy stored, queued and mailed, and names what breaks an invariant (docs/auditor.md).

        usage: Academy.Auditor [--storage CONNECTION] [--mailbox URL] [--history FILE] [--seats RUN=N]... [--run RUN]... [--at MOMENT] [--settled] [--drained]

          --storage   the account's connection string; without it AzureWebJobsStorage of the environment
          --mailbox   a maildev that every mail went to
          --history   the calls that were made, one JSON object per line
          --seats     how many may have a seat in a run
          --run       look at this run alone
          --at        the moment the app believes it is (now)
          --settled   no request is under way and none was left half done
          --drained   nothing is under way any more: each mail has ended

        exit code 0: nothing is wrong. 1: something is, or there was nothing to look at. 2: it could not be looked at.
        """;

    private static readonly string[] WithValue = ["--storage", "--mailbox", "--history", "--seats", "--run", "--at"];

    /// <summary>Null for a command line that is not understood.</summary>
    public static async Task<AuditRequest?> ReadAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var values = new List<(string Name, string Value)>();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (WithValue.Contains(arguments[index]) && index + 1 < arguments.Count)
            {
                values.Add((arguments[index], arguments[++index]));
            }
            else if (arguments[index] is not ("--settled" or "--drained"))
            {
                return null;
            }
        }

        var given = values.ToLookup(pair => pair.Name, pair => pair.Value);
        if ((given["--storage"].LastOrDefault() ?? Environment.GetEnvironmentVariable("AzureWebJobsStorage")) is not { Length: > 0 } storage)
        {
            return null;
        }

        return new AuditRequest
        {
            Storage = storage,
            Mailbox = given["--mailbox"].LastOrDefault() is { } mailbox ? new Uri(mailbox) : null,
            History = given["--history"].LastOrDefault() is { } file ? await HistoryFile.ReadAsync(file, cancellationToken) : [],
            Seats = given["--seats"].Select(SeatsOf).ToDictionary(),
            Runs = given["--run"].Any() ? given["--run"].ToHashSet() : null,
            Now = given["--at"].LastOrDefault() is { } moment ? DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture) : TimeProvider.System.GetUtcNow(),
            Settled = arguments.Contains("--settled"),
            Drained = arguments.Contains("--drained"),
        };
    }

    private static KeyValuePair<string, int> SeatsOf(string text) =>
        text.Split('=') is [{ Length: > 0 } run, var seats] && int.TryParse(seats, CultureInfo.InvariantCulture, out var number)
            ? KeyValuePair.Create(run, number)
            : throw new FormatException($"--seats {text}: write RUN=N");
}
