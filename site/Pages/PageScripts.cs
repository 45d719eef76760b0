namespace Academy.Site.Pages;

/// <summary>The scripts a page asks for besides those that every page has; most pages ask for none.</summary>
[Flags]
internal enum PageScripts
{
    None = 0,
    Seats = 1,
    Personal = 2,
    Catalogue = 4,
    Results = 8,
}
