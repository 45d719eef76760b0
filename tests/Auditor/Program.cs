using Academy.Auditor;
using Azure;

const int Good = 0;
const int Wrong = 1;
const int CannotRun = 2;

try
{
    if (await AuditArguments.ReadAsync(args, CancellationToken.None) is not { } request)
    {
        await Console.Error.WriteLineAsync(AuditArguments.Help);
        return CannotRun;
    }

    var report = await Inspection.RunAsync(request, CancellationToken.None);
    Console.WriteLine(report);
    return report.IsGood ? Good : Wrong;
}
catch (Exception cannot) when (cannot is FormatException or IOException or RequestFailedException or HttpRequestException)
{
    await Console.Error.WriteLineAsync($"auditor: {cannot.Message.ReplaceLineEndings(" ")}");
    return CannotRun;
}
