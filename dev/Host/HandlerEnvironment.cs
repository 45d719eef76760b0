using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Academy.Dev.Host;

/// <summary>How the host starts a handler: its command line and environment (HttpWorkerProcess.cs, HttpWorkerConstants.cs).</summary>
internal static partial class HandlerEnvironment
{
    public static ProcessStartInfo For(FunctionApp app, IReadOnlyDictionary<string, string> settings, int port)
    {
        var start = new ProcessStartInfo(ExecutableOf(app))
        {
            WorkingDirectory = Path.GetFullPath(Path.Combine(app.Folder, app.Settings.WorkingDirectory)),
        };
        foreach (var argument in app.Settings.Arguments)
        {
            start.ArgumentList.Add(Expand(argument, settings));
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var worker = Guid.NewGuid().ToString();
        var text = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = text;
        start.Environment["FUNCTIONS_HTTPWORKER_PORT"] = text;
        start.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = worker;
        start.Environment["FUNCTIONS_HTTPWORKER_ID"] = worker;
        start.Environment["FUNCTIONS_APP_ROOT_PATH"] = app.Folder;
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "custom";
        start.Environment["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development";
        return start;
    }

    // host.json names the file as it is called on Azure (Linux).
    private static string ExecutableOf(FunctionApp app)
    {
        var path = Path.GetFullPath(Path.Combine(app.Folder, app.Settings.Executable));
        var found = File.Exists(path) ? path : path + ".exe";
        return File.Exists(found) ? found : throw new FunctionAppException(path, "the handler is not there; is the app built?");
    }

    private static string Expand(string argument, IReadOnlyDictionary<string, string> settings) =>
        Setting().Replace(argument, match => settings.GetValueOrDefault(match.Groups[1].Value, ""));

    [GeneratedRegex("%([^%]+)%", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();
}
