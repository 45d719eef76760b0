namespace Academy.Site.Commands;

/// <summary>Where the program speaks: results go out, progress and refusals go to the side.</summary>
internal sealed record SiteConsole(TextWriter Out, TextWriter Error, bool ShowsProgress)
{
    private const int Step = 100;

    public void Progress(string edition, int count)
    {
        if (ShowsProgress && count % Step == 0)
        {
            Error.Write($"\r{edition}: {count} bestanden ");
        }
    }

    public void EndProgress()
    {
        if (ShowsProgress)
        {
            Error.Write("\r\u001b[K");
        }
    }
}
