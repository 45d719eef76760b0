using System.CommandLine;
using Academy.Dev.Setup;

namespace Academy.Dev.Commands;

/// <summary>./academy build: content in, site out.</summary>
internal static class BuildCommand
{
    private const string Description =
        "Build the site of every edition from the content. When anything in the content is wrong, all problems are listed and nothing is written.";

    public static Command Of(Repository repository)
    {
        var content = ContentOption();
        var output = new Option<string?>("--output") { Description = "The folder to write to (default: dist in the clone).", HelpName = "DIR" };
        var municipality = new Option<string?>("--municipality") { Description = "Build the edition of one municipality only; other editions disappear from the output folder.", HelpName = "SLUG" };
        var at = new Option<string?>("--at") { Description = "Build the site as it is on this day (default: today).", HelpName = "DATE" };
        var command = new AcademyCommand(
            "build", Description, "./academy build", "./academy build --municipality rivierstad --output /tmp/site", "./academy build --at 2027-03-01")
        {
            content, output, municipality, at,
        };
        command.SetAction((call, cancellationToken) => new SiteProgram(repository).RunAsync(
            [
                "build",
                "--content", call.GetValue(content) ?? repository.ContentFromHere,
                "--output", call.GetValue(output) ?? repository.Dist,
                .. Given("--municipality", call.GetValue(municipality)),
                .. Given("--at", call.GetValue(at)),
            ],
            cancellationToken));
        return command;
    }

    public static Option<string?> ContentOption() =>
        new("--content") { Description = "The folder with the content (default: content in the clone).", HelpName = "DIR" };

    public static IEnumerable<string> Given(string option, string? value) => value is null ? [] : [option, value];
}
