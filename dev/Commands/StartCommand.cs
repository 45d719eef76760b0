using System.CommandLine;
using Academy.Dev.Setup;
using Academy.Dev.Stack;

namespace Academy.Dev.Commands;

/// <summary>./academy start: the whole academy on this machine, until Ctrl-C.</summary>
internal static class StartCommand
{
    private const string Description =
        """
        Run the whole academy on this machine: site, sign-in, functions, storage and a mailbox that catches every mail.
        Does the set-up that is needed first. What people do is kept in .data (or the folder in ACADEMY_DATA) until the next start.
        """;

    public static Command Of(Repository repository)
    {
        var fresh = new Option<bool>("--fresh") { Description = "Start empty: forget sign-ups, mails and the moved clock." };
        var port = PortOption();
        var municipality = new Option<string?>("--municipality") { Description = "Show the edition of one municipality only.", HelpName = "SLUG" };
        var command = new AcademyCommand(
            "start", Description, "./academy start", "./academy start --fresh", "./academy start --port 5280 --municipality rivierstad")
        {
            fresh, port, municipality,
        };
        command.SetAction((call, cancellationToken) => new LocalAcademy(repository, call.InvocationConfiguration.Output)
        {
            Fresh = call.GetValue(fresh),
            Ports = call.GetValue(port) is { } first ? StackPorts.From(first) : StackPorts.Standard,
            Municipality = call.GetValue(municipality),
        }.RunAsync(cancellationToken));
        return command;
    }

    private static Option<int?> PortOption() => new("--port")
    {
        Description = "Move the whole stack: the site to N, the rest to the six ports after it (default: the usual ports).",
        HelpName = "N",
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, out var port) && port is >= 1 and <= StackPorts.HighestFirst)
            {
                return port;
            }

            argument.AddError($"--port takes a number from 1 to {StackPorts.HighestFirst}, not {argument.Tokens[0].Value}.");
            return null;
        },
    };
}
