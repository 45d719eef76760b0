using System.Globalization;
using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>One sheet of a list of courses that is too long for one page; most lists have one.</summary>
public sealed record ListSheet(string Url, int Number, int Count)
{
    /// <summary>How many courses stand on a sheet: under 15 KB over the wire, and still to be overseen.</summary>
    public const int Size = 100;

    public string? Previous => Number > 1 ? UrlOf(Number - 1) : null;

    public string? Next => Number < Count ? UrlOf(Number + 1) : null;

    /// <summary>Gives the sheets of a list; an empty list has one as well.</summary>
    public static IEnumerable<ListSheet> Of(string url, int courses)
    {
        var count = Math.Max(1, (courses + Size - 1) / Size);
        return Enumerable.Range(1, count).Select(number => new ListSheet(url, number, count));
    }

    /// <summary>Gives the address of a sheet: the first is the list itself.</summary>
    public string UrlOf(int number) => number == 1 ? Url : string.Create(CultureInfo.InvariantCulture, $"{Url}{number}/");

    /// <summary>Gives "Vorm: klassikaal", and "Vorm: klassikaal, pagina 2" further on.</summary>
    public string Titled(string title) => Number == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title}, pagina {Number}");

    public IEnumerable<Course> Cut(IEnumerable<Course> courses) => courses.Skip((Number - 1) * Size).Take(Size);
}
