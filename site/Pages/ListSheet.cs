using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>One sheet of a list of courses that is too long for one page; most lists have one.</summary>
public sealed record ListSheet(string Url, int Number, int Count)
{
    /// <summary>How many courses stand on a sheet: under 15 KB over the wire, and still to be overseen.</summary>
    public const int Usual = 100;

    // A list of more than a thousand would take ten sheets of that size and more, and all lists of 10,000 courses
    // together more files than the platform takes.
    private const int Long = 1_000;
    private const int Large = 250;

    /// <summary>Gets how many courses stand on each sheet of this list.</summary>
    public int Size { get; init; } = Usual;

    public string? Previous => Number > 1 ? UrlOf(Number - 1) : null;

    public string? Next => Number < Count ? UrlOf(Number + 1) : null;

    /// <summary>Gives the sheets of a list; an empty list has one as well.</summary>
    public static IEnumerable<ListSheet> Of(string url, int courses)
    {
        var size = courses > Long ? Large : Usual;
        var count = Math.Max(1, (courses + size - 1) / size);
        return Enumerable.Range(1, count).Select(number => new ListSheet(url, number, count) { Size = size });
    }

    /// <summary>Gives the address of a sheet: the first is the list itself.</summary>
    public string UrlOf(int number) => number == 1 ? Url : string.Create(CultureInfo.InvariantCulture, $"{Url}{number}/");

    /// <summary>Gives "Vorm: klassikaal", and "Vorm: klassikaal, pagina 2" further on.</summary>
    public string Titled(string title) => Number == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title}, pagina {Number}");

    /// <summary>
    /// Gives what a check has to know of a sheet: nothing on it was written for it, and the second is the fullest of those that follow the first.
    /// </summary>
    internal PageParts Parts() => new($"{Url} {Math.Min(Number, 2)}");

    public IEnumerable<Course> Cut(IEnumerable<Course> courses) => courses.Skip((Number - 1) * Size).Take(Size);
}
