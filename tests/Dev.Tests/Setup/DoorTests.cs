namespace Academy.Dev.Tests.Setup;

/// <summary>The file academy itself, run by the system's sh.</summary>
public sealed class DoorTests : IDisposable
{
    private readonly FakeClone _clone = new();

    public void Dispose() => _clone.Dispose();

    [Fact]
    public async Task Without_the_SDK_one_sentence_says_what_to_install()
    {
        _clone.GiveReal("readlink", "dirname", "node", "npm");

        var result = await _clone.CallAsync("start");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: the .NET SDK is missing: install version 10 from https://dotnet.microsoft.com/download and run this again.", result.Said);
    }

    [Theory]
    [InlineData("npm")]
    [InlineData("node")]
    public async Task Without_Node_or_npm_one_sentence_says_what_to_install(string other)
    {
        _clone.GiveReal("readlink", "dirname", other);
        _clone.Give("dotnet", "exit 0");

        var result = await _clone.CallAsync("start");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: Node.js (with npm) is missing: install version 20 or newer from https://nodejs.org and run this again.", result.Said);
    }

    [Fact]
    public async Task An_SDK_that_is_too_old_for_the_clone_is_named()
    {
        _clone.GiveReal("readlink", "dirname", "node", "npm");
        _clone.Give("dotnet", "exit 145");

        var result = await _clone.CallAsync("start");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("academy: the .NET SDK is missing or too old: install version 10 from https://dotnet.microsoft.com/download and run this again.", result.Said);
    }

    [Fact]
    public async Task The_program_is_built_when_it_is_stale_only_and_gets_the_arguments_as_they_are()
    {
        GiveDotnet();

        var first = await _clone.CallAsync("build", "--content", "a folder", "*");
        var second = await _clone.CallAsync("check");

        var program = _clone.At("artifacts", "bin", "Dev", "debug", "Academy.Dev.dll");
        Assert.Contains($"[{program}] [build] [--content] [a folder] [*]", first.Said, StringComparison.Ordinal);
        Assert.Contains("Building the academy command", first.Said, StringComparison.Ordinal);
        Assert.Equal($"[{program}] [check]", second.Said);
    }

    [Fact]
    public async Task A_changed_source_file_has_the_program_built_again()
    {
        GiveDotnet();
        await _clone.CallAsync("check");
        await File.WriteAllTextAsync(_clone.At("dev", "New.cs"), string.Empty, TestContext.Current.CancellationToken);

        var result = await _clone.CallAsync("check");

        Assert.Contains("Building the academy command", result.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_exit_code_is_that_of_the_program()
    {
        GiveDotnet("exit 1");

        Assert.Equal(1, (await _clone.CallAsync("check")).ExitCode);
    }

    [Fact]
    public async Task A_program_that_does_not_build_ends_with_2_and_is_built_again_next_time()
    {
        _clone.GiveReal("readlink", "dirname", "node", "npm");
        _clone.Give("dotnet", "[ \"$1\" = --version ] || { echo 'Call.cs(1,1): error'; exit 1; }");

        var first = await _clone.CallAsync("check");
        var second = await _clone.CallAsync("check");

        Assert.Equal(2, first.ExitCode);
        Assert.Contains("Call.cs(1,1): error", first.Said, StringComparison.Ordinal);
        Assert.Contains("academy: the academy command does not build: mend the errors above and run this again.", first.Said, StringComparison.Ordinal);
        Assert.Equal(2, second.ExitCode);
    }

    // Stands for the SDK: "builds" by making the program's file, and prints the arguments of every other call.
    private void GiveDotnet(string last = "exit 0")
    {
        _clone.GiveReal("readlink", "dirname", "node", "npm", "mkdir");
        _clone.Give("dotnet",
            $"""
            case "$1" in
              --version) echo 10.0.100 ;;
              build) mkdir -p artifacts/bin/Dev/debug && : > artifacts/bin/Dev/debug/Academy.Dev.dll ;;
              *) for word; do printf '%s[%s]' "$space" "$word"; space=' '; done; echo; {last} ;;
            esac
            """);
    }
}
