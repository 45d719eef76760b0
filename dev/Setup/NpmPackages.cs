namespace Academy.Dev.Setup;

/// <summary>What comes from npm, installed when package-lock.json is newer than what is there.</summary>
internal sealed record NpmPackages(Repository Repository)
{
    private UpToDate UpToDate => new(
        Repository.At("node_modules", ".academy-stamp"),
        Repository.At("package.json"),
        Repository.At("package-lock.json"));

    public async Task<string> InstallAsync(CancellationToken cancellationToken)
    {
        if (UpToDate.IsFresh)
        {
            return "ready";
        }

        // The script writes the stamp and holds a lock: a build that needs npm runs it too, perhaps at this moment.
        var result = await new Tool("node", Repository.At("dev", "Setup", "install-packages.mjs")).ListenAsync(cancellationToken);
        return result.Good ? "installed" : throw new SetupException(result.Said);
    }
}
