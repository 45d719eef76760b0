using System.CommandLine;

namespace Academy.Dev.Commands;

/// <summary>./academy help [COMMAND]: the same text as --help.</summary>
internal static class HelpCommand
{
    public static Command Of(Command academy)
    {
        var about = new Argument<string?>("command") { Description = "The command to explain.", Arity = ArgumentArity.ZeroOrOne };
        var command = new AcademyCommand("help", "Explain a command.", "./academy help", "./academy help start") { about };
        command.SetAction(result =>
        {
            string[] call = result.GetValue(about) is { } name ? [name, "--help"] : ["--help"];
            return Call.Of(academy.Parse(call)).Run(result.InvocationConfiguration);
        });
        return command;
    }
}
