namespace Academy.Dev.Setup;

/// <summary>Puts a Chromium on a machine that has none: Debian's package when we may, else the one that Playwright brings.</summary>
internal static class BrowserInstallation
{
    private const string Advice =
        $"No browser: install Chromium, Chrome or Edge, or name one in {Browser.Variable}, and run this again.";

    /// <summary>The path of what was installed; absent when it is Playwright's own.</summary>
    public static async Task<string?> RunAsync(Repository repository, CancellationToken cancellationToken)
    {
        if (IsDebian() && Environment.IsPrivilegedProcess && await FromDebianAsync(cancellationToken))
        {
            return Browser.Find(BrowserPlaces.OfThisMachine());
        }

        await FromPlaywrightAsync(repository, cancellationToken);
        return null;
    }

    // Debian itself: the package of that name elsewhere may be a pointer to another shop.
    private static bool IsDebian() =>
        File.Exists("/etc/os-release") && File.ReadLines("/etc/os-release").Contains("ID=debian");

    private static async Task<bool> FromDebianAsync(CancellationToken cancellationToken)
    {
        var quiet = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" };
        var lists = await new Tool("apt-get", "update") { Variables = quiet }.ListenAsync(cancellationToken);
        var install = new Tool("apt-get", "install", "-y", "--no-install-recommends", "chromium") { Variables = quiet };
        return lists.Good && (await install.ListenAsync(cancellationToken)).Good;
    }

    // The command line of Playwright lies beside the browser tests, which are the only project that has the package. It runs
    // on the Node that is here; the folder names no version, so a newer package needs no change.
    private static async Task FromPlaywrightAsync(Repository repository, CancellationToken cancellationToken)
    {
        var commandLine = Path.Combine(repository.OutputOf("Browser.Tests"), ".playwright", "package", "cli.js");
        if (!File.Exists(commandLine))
        {
            throw new SetupException(Advice);
        }

        var result = await new Tool("node", commandLine, "install", "chromium").ListenAsync(cancellationToken);
        if (!result.Good)
        {
            throw new SetupException($"{result.Said}{Environment.NewLine}{Advice}");
        }
    }
}
