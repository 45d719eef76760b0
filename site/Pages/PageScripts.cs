namespace Academy.Site.Pages;

/// <summary>The scripts a page asks for; most pages ask for none.</summary>
[Flags]
internal enum PageScripts
{
    None = 0,
    Seats = 1,
    Personal = 2,
}
