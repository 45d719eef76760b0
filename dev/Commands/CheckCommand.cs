using System.CommandLine;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>./academy check: is the content right? Nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Of(Repository repository)
    {
        var content = BuildCommand.ContentOption();
        var command = new AcademyCommand(
            "check", "Check the content and list every problem with its place and how to mend it. Nothing is written.",
            "./academy check", "./academy check --content ../our-content")
        {
            content,
        };
        command.SetAction((call, cancellationToken) => new SiteProgram(repository).RunAsync(
            ["check", "--content", call.GetValue(content) ?? repository.ContentFromHere], cancellationToken));
        return command;
    }
}
