namespace Academy.Dev.Setup;

/// <summary>Finds a Chromium on this machine, or installs one, for the tests that walk through the site.</summary>
internal static class Browser
{
    /// <summary>Names the browser to use, before any that is found.</summary>
    public const string Variable = "ACADEMY_BROWSER";

    private static readonly SemaphoreSlim Gate = new(1, 1);

    /// <summary>The path of a browser; absent when Playwright has its own, which it finds by itself.</summary>
    public static async Task<string?> FindOrInstallAsync(Repository repository, CancellationToken cancellationToken)
    {
        await Gate.WaitAsync(cancellationToken);
        try
        {
            return Find(BrowserPlaces.OfThisMachine()) ?? await BrowserInstallation.RunAsync(repository, cancellationToken);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>The first browser that is really there; one that was named and is not there is a mistake to hear about.</summary>
    public static string? Find(BrowserPlaces places)
    {
        if (places.Named is { } named)
        {
            return File.Exists(named)
                ? named
                : throw new SetupException($"{Variable} names {named}, which is not there: correct it or leave it out.");
        }

        return places.Candidates.FirstOrDefault(File.Exists);
    }
}
