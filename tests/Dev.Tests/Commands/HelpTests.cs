namespace Academy.Dev.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("start")]
    [InlineData("serve")]
    [InlineData("test")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("bench")]
    public async Task Every_command_explains_itself_with_an_example(string command)
    {
        var result = await AcademyProgram.CallAsync(command, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"Usage:{Environment.NewLine}  academy {command}", result.Said, StringComparison.Ordinal);
        Assert.Contains($"Examples:{Environment.NewLine}  ./academy {command}", result.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command_and_the_exit_codes()
    {
        var result = await AcademyProgram.CallAsync("help");

        Assert.Equal(0, result.ExitCode);
        Assert.All(["start", "serve", "test", "build", "check", "bench", "Exit codes: 0 good"], word => Assert.Contains(word, result.Said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_about_a_command_is_the_same_as_its_help_option()
    {
        var help = await AcademyProgram.CallAsync("help", "build");
        var option = await AcademyProgram.CallAsync("build", "--help");

        Assert.Equal(option, help);
    }

    [Fact]
    public async Task Help_about_something_unknown_is_refused()
    {
        var result = await AcademyProgram.CallAsync("help", "biuld");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Did you mean build?", result.Said, StringComparison.Ordinal);
    }
}
