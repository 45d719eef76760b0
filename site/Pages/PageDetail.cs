namespace Academy.Site.Pages;

/// <summary>How much of an edition is made.</summary>
internal enum PageDetail
{
    /// <summary>All of it, as it is published.</summary>
    Whole,

    /// <summary>
    /// All that a check looks at. Pictures are left out (the codes on paper, the cards), and most files for programs: no check looks
    /// into one, and each has in its place what is about as large, so that an edition that is too large is still found.
    /// </summary>
    WithoutPictures,
}
