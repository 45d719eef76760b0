using System.CommandLine;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>Everything that ./academy can do.</summary>
internal static class AcademyCommands
{
    private const string Description =
        """
        The one door to Academy: runs it on this machine, tests it, builds its site.

        Exit codes: 0 good; 1 the content or the tests are wrong; 2 the call or the machine is wrong, with a sentence that says what to do.
        """;

    public static Command All(Repository repository)
    {
        var academy = new AcademyCommand("academy", Description, "./academy start", "./academy test", "./academy help build")
        {
            StartCommand.Of(repository),
            ServeCommand.Of(repository),
            TestCommand.Of(repository),
            BuildCommand.Of(repository),
            CheckCommand.Of(repository),
            BenchCommand.Of(repository),
        };
        academy.Add(HelpCommand.Of(academy));
        academy.Add(HelpWithExamples.Option());
        return academy;
    }
}
