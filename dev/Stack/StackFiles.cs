namespace Academy.Dev.Stack;

/// <summary>What a stack keeps in its data folder.</summary>
internal sealed record StackFiles(string Root)
{
    public string Storage => Path.Combine(Root, "storage");

    public string Mail => Path.Combine(Root, "mail");

    public string Timers => Path.Combine(Root, "timers");

    /// <summary>How far a developer has moved the clock.</summary>
    public string Clock => Path.Combine(Root, "clock.txt");

    public string SessionKey => Path.Combine(Root, "session.key");

    public string Log => Path.Combine(Root, "functions.log");

    /// <summary>The built site: made anew when the content changes, so it is never emptied by hand.</summary>
    public string Dist => Path.Combine(Root, "dist");

    /// <summary>Forgets what people did; the site and the keys that sign links and sessions stay.</summary>
    public void Empty()
    {
        foreach (var folder in new[] { Storage, Mail, Timers }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }

        File.Delete(Clock);
        File.Delete(Log);
    }
}
