using Academy.Site.Catalogue;

namespace Academy.Site.Facets;

/// <summary>
/// A side from which the catalogue can be narrowed down. Its name is what search calls it ("form"), its key stands in an address
/// (<c>?vorm=classroom</c>), its title is what a reader sees ("Vorm"). A course can have several values of one, or none; a value
/// that no course has is not there.
/// </summary>
public sealed record Facet(string Name, string Key, string Title, IReadOnlyList<FacetValue> Values)
{
    private readonly Lazy<ILookup<string, string>> _idsByCourse = new(() =>
        Values.SelectMany(value => value.Courses, (value, course) => (course, value)).ToLookup(pair => pair.course.Id, pair => pair.value.Id));

    /// <summary>Gets whether its values have pages of their own already: a theme, a job role, a place, a provider.</summary>
    public bool HasOwnPages { get; init; }

    public IEnumerable<string> IdsOf(Course course) => _idsByCourse.Value[course.Id];

    /// <summary>Gives those of the values that some course has, in the order given; what a course has twice counts once.</summary>
    internal static IReadOnlyList<FacetValue> ValuesOf<T>(
        Edition edition, IEnumerable<T> values, Func<Course, IEnumerable<T>> of, Func<T, string> idOf, Func<T, (string Title, string Url)> words)
    {
        Dictionary<string, List<Course>> byId = new(StringComparer.Ordinal);
        foreach (var course in edition.Courses)
        {
            foreach (var value in of(course))
            {
                Add(byId, idOf(value), course);
            }
        }

        return
        [
            .. from value in values
               let id = idOf(value)
               where byId.ContainsKey(id)
               let said = words(value)
               select new FacetValue(id, said.Title, said.Url, byId[id]),
        ];
    }

    // The courses come one after the other, so one that has a value twice is the last that was added.
    private static void Add(Dictionary<string, List<Course>> byId, string id, Course course)
    {
        if (!byId.TryGetValue(id, out var courses))
        {
            byId.Add(id, [course]);
        }
        else if (!ReferenceEquals(courses[^1], course))
        {
            courses.Add(course);
        }
    }
}
