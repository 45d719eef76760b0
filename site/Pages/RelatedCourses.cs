using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>
/// Which courses stand near a course: a line in common counts three, a theme two, a job role one. The nearest come first,
/// then by title; never the course itself, and never one that moved or stopped, since those are not on offer.
/// </summary>
internal sealed class RelatedCourses
{
    public const int Most = 4;

    private readonly IReadOnlyList<Course> _courses;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    // One list of scores for all courses: a catalogue of ten thousand has a million pairs that share a theme.
    private readonly int[] _scores;
    private readonly Edition _edition;

    public RelatedCourses(Edition edition)
    {
        _edition = edition;
        _courses = edition.Courses;
        _scores = new int[_courses.Count];
        for (var place = 0; place < _courses.Count; place++)
        {
            foreach (var (key, _) in TiesOf(_courses[place]))
            {
                (_places.TryGetValue(key, out var places) ? places : _places[key] = []).Add(place);
            }
        }
    }

    public IReadOnlyList<Course> Of(Course course)
    {
        Array.Clear(_scores);
        foreach (var (key, weight) in TiesOf(course))
        {
            foreach (var place in _places.GetValueOrDefault(key, []))
            {
                _scores[place] += weight;
            }
        }

        List<int> best = [];
        for (var place = 0; place < _scores.Length; place++)
        {
            if (_scores[place] > 0 && _courses[place].Id != course.Id)
            {
                Insert(best, place);
            }
        }

        return [.. best.Select(place => _courses[place])];
    }

    // The courses come by title, so that of two with the same score the earlier one stays ahead.
    private void Insert(List<int> best, int place)
    {
        var at = best.Count;
        while (at > 0 && _scores[best[at - 1]] < _scores[place])
        {
            at--;
        }

        if (at < Most)
        {
            best.Insert(at, place);
            best.RemoveRange(Math.Min(best.Count, Most), Math.Max(0, best.Count - Most));
        }
    }

    private IEnumerable<(string Key, int Weight)> TiesOf(Course course) =>
    [
        .. _edition.LinesWith(course).Select(line => ($"line {line.Id}", 3)),
        .. course.Themes.Select(theme => ($"theme {theme.Id}", 2)),
        .. course.JobRoles.Select(role => ($"role {role.Id}", 1)),
    ];
}
