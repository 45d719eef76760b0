namespace Academy.Site.Commands;

/// <summary>Where the program speaks: results go out, progress and refusals go to the side.</summary>
internal sealed record SiteConsole(TextWriter Out, TextWriter Error, RunProgress? Progress = null);
