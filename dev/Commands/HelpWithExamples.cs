using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Academy.Dev.Commands;

/// <summary>The usual help of a command, followed by its examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public static HelpOption Option()
    {
        var option = new HelpOption("--help", "-h", "-?") { Description = "Show this help." };
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
        return option;
    }

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is AcademyCommand { Examples: not [] } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine($"  {example}");
            }
        }

        return ExitCode.Good;
    }
}
