using System.Globalization;

namespace Academy.Site.Pages;

/// <summary>A number with its noun: "1 cursus", "12 cursussen".</summary>
internal static class Counts
{
    public static string Of(int count, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");

    public static string Courses(int count) => Of(count, "cursus", "cursussen");

    public static string Lines(int count) => Of(count, "leerlijn", "leerlijnen");
}
