namespace Academy.Dev.Setup;

/// <summary>Where a Chromium, Chrome or Edge can be on this system, most wanted first.</summary>
internal sealed record BrowserPlaces(string? Named, IReadOnlyList<string> Candidates)
{
    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] MacApplications =
        ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];

    private static readonly string[] WindowsPrograms =
        [@"Chromium\Application\chrome.exe", @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    public static BrowserPlaces OfThisMachine()
    {
        var named = Environment.GetEnvironmentVariable(Browser.Variable);
        return new BrowserPlaces(string.IsNullOrEmpty(named) ? null : named, [.. CandidatesHere()]);
    }

    /// <summary>Every browser command in every folder of the path; a folder that says "." or nothing is not trusted.</summary>
    public static IEnumerable<string> OnPath(string? path) =>
        from command in Commands
        from folder in (path ?? string.Empty).Split(Path.PathSeparator)
        where Path.IsPathRooted(folder)
        select Path.Combine(folder, command);

    private static IEnumerable<string> CandidatesHere()
    {
        if (OperatingSystem.IsWindows())
        {
            return Under(
                WindowsPrograms,
                Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles),
                Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return OperatingSystem.IsMacOS()
            ? Under(MacApplications, "/Applications", Path.Combine(home, "Applications"))
            : [.. OnPath(Environment.GetEnvironmentVariable("PATH")), "/usr/bin/chromium", "/snap/bin/chromium"];
    }

    private static IEnumerable<string> Under(string[] programs, params IEnumerable<string> folders) =>
        from program in programs
        from folder in folders
        where folder.Length > 0
        select Path.Combine(folder, program);
}
