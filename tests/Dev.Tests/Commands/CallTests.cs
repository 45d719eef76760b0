namespace Academy.Dev.Tests.Commands;

public sealed class CallTests
{
    [Fact]
    public async Task An_unknown_command_is_refused_with_the_nearest_one()
    {
        var result = await AcademyProgram.CallAsync("strat");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: Unknown command strat. Did you mean start? See ./academy help.", result.Said);
    }

    [Fact]
    public async Task An_unknown_option_is_refused_with_the_nearest_one()
    {
        var result = await AcademyProgram.CallAsync("start", "--prot", "5000");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: Unknown option --prot. Did you mean --port? See ./academy start --help.", result.Said);
    }

    [Fact]
    public async Task A_word_too_many_is_refused()
    {
        var result = await AcademyProgram.CallAsync("build", "everything");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: ./academy build does not take \"everything\". See ./academy build --help.", result.Said);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("0")]
    [InlineData("65530")]
    public async Task A_port_that_cannot_be_is_refused_with_what_it_takes(string port)
    {
        var result = await AcademyProgram.CallAsync("start", "--port", port);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"academy: --port takes a number from 1 to 65529, not {port}. See ./academy start --help.", result.Said);
    }

    [Fact]
    public async Task No_command_at_all_is_refused_with_an_example()
    {
        var result = await AcademyProgram.CallAsync();

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: Say what to do, for example ./academy start. See ./academy help.", result.Said);
    }
}
