using Academy.Dev.Commands;

namespace Academy.Dev.Tests.Commands;

public sealed class NearestTests
{
    private static readonly string[] Words = ["start", "test", "build", "check", "bench", "help"];

    [Theory]
    [InlineData("strt", "start")]
    [InlineData("tests", "test")]
    [InlineData("biuld", "build")]
    [InlineData("chek", "check")]
    public void A_slip_of_the_finger_finds_the_word(string typed, string meant) => Assert.Equal(meant, Nearest.To(typed, Words));

    [Theory]
    [InlineData("deployment")]
    [InlineData("x")]
    public void Something_else_finds_nothing(string typed) => Assert.Null(Nearest.To(typed, Words));
}
