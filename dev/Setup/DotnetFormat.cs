namespace Academy.Dev.Setup;

/// <summary>Asks whether the code is laid out as .editorconfig says; changes nothing.</summary>
internal static class DotnetFormat
{
    public static Task<ToolResult> CheckAsync(Repository repository, CancellationToken cancellationToken) =>
        new Tool("dotnet", "format", Path.GetFileName(repository.Solution), "--verify-no-changes", "--no-restore", "--verbosity", "quiet") { Folder = repository.Root }
            .ListenAsync(cancellationToken);
}
