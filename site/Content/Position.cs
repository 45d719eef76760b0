namespace Academy.Site.Content;

/// <summary>A place in a file of the content; lines and columns count from one, columns in UTF-16 units as editors do.</summary>
internal readonly record struct Position(string File, int Line, int Column)
{
    public static Position StartOf(string file) => new(file, 1, 1);
}
