namespace Academy.Site.Catalogue;

/// <summary>How many people followed which course, by edition; what is under the least number that may be shown is not in it.</summary>
public sealed class Figures(IReadOnlyDictionary<string, IReadOnlyList<CourseFigure>> byEdition)
{
    /// <summary>Fewer people than this could be recognised: neither their number nor their order is used.</summary>
    public const int Fewest = 5;

    public static readonly Figures None = new(new Dictionary<string, IReadOnlyList<CourseFigure>>(StringComparer.Ordinal));

    /// <summary>Gives the courses on offer that were followed most, the first of which most of all; a course it does not know is left out.</summary>
    public IReadOnlyList<Course> Popular(Edition edition, int most)
    {
        var courses = edition.Courses.ToDictionary(course => course.Id, StringComparer.Ordinal);
        return
        [
            .. byEdition.GetValueOrDefault(edition.Slug, [])
                .Where(figure => figure.People >= Fewest && courses.ContainsKey(figure.Course))
                .OrderByDescending(figure => figure.People)
                .ThenBy(figure => figure.Course, StringComparer.Ordinal)
                .Take(most)
                .Select(figure => courses[figure.Course]),
        ];
    }
}

/// <summary>The id of a course with the number of people who followed it.</summary>
public sealed record CourseFigure(string Course, int People);
