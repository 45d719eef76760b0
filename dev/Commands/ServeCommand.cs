using System.CommandLine;
using System.Globalization;
using Academy.Dev.Processes;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>./academy serve: a preview of one edition that follows every edit of the content.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 4290;
    private const int HighestPort = 65535;

    private const string Description =
        """
        Preview the site of one edition on this machine while you write: a saved file is in the browser at once, without reloading.
        What is wrong is shown above the page and here, with its place and how to mend it. For sign-in, seats and mails use ./academy start.
        """;

    public static Command Of(Repository repository)
    {
        var content = BuildCommand.ContentOption();
        var municipality = new Option<string?>("--municipality") { Description = $"The edition to show (default: the shared one): {EditionsOf(repository)}.", HelpName = "SLUG" };
        var port = PortOption();
        var at = new Option<string?>("--at") { Description = "Show the site as it is on this day (default: today).", HelpName = "DATE" };
        var command = new AcademyCommand(
            "serve", Description, "./academy serve", "./academy serve --municipality rivierstad", "./academy serve --content ../our-content --port 5000")
        {
            content, municipality, port, at,
        };
        command.SetAction((call, cancellationToken) => RunAsync(
            repository,
            call.GetValue(port) ?? UsualPort,
            [
                "--content", call.GetValue(content) ?? repository.ContentFromHere,
                .. BuildCommand.Given("--municipality", call.GetValue(municipality)),
                .. BuildCommand.Given("--at", call.GetValue(at)),
            ],
            call.InvocationConfiguration.Output,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Repository repository, int port, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellationToken)
    {
        FreePort.Demand(port, "preview");
        var lines = new Lines(output);
        await using var preview = await new SiteProgram(repository).StartAsync(
            ["serve", "--port", port.ToString(CultureInfo.InvariantCulture), .. arguments], lines.Report, cancellationToken);
        await Task.WhenAny(preview.Exited, Task.Delay(Timeout.Infinite, cancellationToken));
        if (preview.HasExited)
        {
            return await preview.Exited;
        }

        await preview.StopAsync();
        return ExitCode.Good;
    }

    /// <summary>Gives the editions of the repository's own content.</summary>
    private static string EditionsOf(Repository repository) => Directory.Exists(repository.At("content", "municipalities"))
        ? string.Join(", ", Directory.EnumerateDirectories(repository.At("content", "municipalities")).Select(Path.GetFileName).Order(StringComparer.Ordinal))
        : "none found";

    private static Option<int?> PortOption() => new("--port")
    {
        Description = $"The port on this machine (default: {UsualPort}).",
        HelpName = "N",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= HighestPort)
            {
                return port;
            }

            argument.AddError($"--port takes a number from 1 to {HighestPort}, not {argument.Tokens[0].Value}.");
            return null;
        },
    };
}
