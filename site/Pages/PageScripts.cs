namespace Academy.Site.Pages;

/// <summary>The scripts a page asks for besides those that every page has; most pages ask for none.</summary>
[Flags]
internal enum PageScripts
{
    None = 0,
    Seats = 1,
    Personal = 2,
    Results = 4,
    Finder = 8,

    /// <summary>The search is loaded at once, for a page that nobody opens for anything else.</summary>
    Search = 16,

    /// <summary>What a coordinator tapped without a connection is sent from here, too.</summary>
    Attendance = 32,
}
