using System.CommandLine;

namespace Academy.Dev.Commands;

/// <summary>Says in one sentence what is wrong with a call and what was probably meant.</summary>
internal static class CallProblem
{
    public static string? Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var isRoot = result.CommandResult.Parent is null;
        var help = isRoot ? "See ./academy help." : $"See ./academy {command.Name} --help.";
        if (result.UnmatchedTokens is [var token, ..])
        {
            return $"{Unknown(token, command, isRoot)} {help}";
        }

        return result.Errors switch
        {
            [] => null,
            _ when isRoot => $"Say what to do, for example ./academy start. {help}",
            [var error, ..] => $"{error.Message} {help}",
        };
    }

    private static string Unknown(string token, Command command, bool isRoot)
    {
        if (token.StartsWith('-'))
        {
            return $"Unknown option {token}.{Meant(Nearest.To(token, command.Options.Select(option => option.Name)))}";
        }

        return isRoot
            ? $"Unknown command {token}.{Meant(Nearest.To(token, command.Subcommands.Select(known => known.Name)))}"
            : $"./academy {command.Name} does not take \"{token}\".";
    }

    private static string Meant(string? word) => word is null ? string.Empty : $" Did you mean {word}?";
}
