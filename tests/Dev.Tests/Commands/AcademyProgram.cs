using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Commands;

/// <summary>The built academy command, called as ./academy calls it.</summary>
internal static class AcademyProgram
{
    public static readonly Repository Repository = Repository.Find();

    public static string Path => System.IO.Path.Combine(Repository.OutputOf("Dev"), "Academy.Dev.dll");

    /// <summary>What it said, on both outputs, and its exit code.</summary>
    public static Task<ToolResult> CallAsync(params string[] arguments) =>
        new Tool("dotnet", [Path, .. arguments]).ListenAsync(TestContext.Current.CancellationToken);
}
