namespace Academy.Dev.Setup;

/// <summary>
/// Asks whether the code is laid out as .editorconfig says; changes nothing. White space alone: style and analysis are asked by every
/// build already (EnforceCodeStyleInBuild, warnings are errors), and asking them again took four minutes of one processor.
/// </summary>
internal static class DotnetFormat
{
    public static Task<ToolResult> CheckAsync(Repository repository, CancellationToken cancellationToken) =>
        new Tool("dotnet", "format", "whitespace", Path.GetFileName(repository.Solution), "--verify-no-changes", "--no-restore", "--verbosity", "quiet") { Folder = repository.Root }
            .ListenAsync(cancellationToken);
}
