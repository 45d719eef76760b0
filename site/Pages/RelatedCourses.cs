using System.Buffers;
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
    private readonly Dictionary<(char Kind, string Id), List<int>> _places = [];

    private readonly Edition _edition;

    public RelatedCourses(Edition edition)
    {
        _edition = edition;
        _courses = edition.Courses;
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
        // Rented for each course, since pages are made side by side: a catalogue of ten thousand has a million pairs that share a theme.
        var rented = ArrayPool<ushort>.Shared.Rent(_courses.Count);
        var scores = rented.AsSpan(0, _courses.Count);
        scores.Clear();
        Count(course, scores);
        var best = Best(course, scores);
        ArrayPool<ushort>.Shared.Return(rented);
        return [.. best.Select(place => _courses[place])];
    }

    private void Count(Course course, Span<ushort> scores)
    {
        foreach (var (key, weight) in TiesOf(course))
        {
            foreach (var place in _places.GetValueOrDefault(key, []))
            {
                scores[place] += (ushort)weight;
            }
        }
    }

    private List<int> Best(Course course, ReadOnlySpan<ushort> scores)
    {
        List<int> best = [];
        for (var place = Next(scores, 0, 0); place >= 0; place = Next(scores, place + 1, best.Count < Most ? (ushort)0 : scores[best[^1]]))
        {
            if (_courses[place].Id != course.Id)
            {
                Insert(best, place, scores);
            }
        }

        return best;
    }

    /// <summary>Gives the next place with a higher score, many at a time: nearly all of ten thousand courses are no better than the best so far.</summary>
    private static int Next(ReadOnlySpan<ushort> scores, int from, ushort least)
    {
        var at = least == ushort.MaxValue ? -1 : scores[from..].IndexOfAnyInRange((ushort)(least + 1), ushort.MaxValue);
        return at < 0 ? -1 : from + at;
    }

    // The courses come by title, so that of two with the same score the earlier one stays ahead.
    private static void Insert(List<int> best, int place, ReadOnlySpan<ushort> scores)
    {
        var at = best.Count;
        while (at > 0 && scores[best[at - 1]] < scores[place])
        {
            at--;
        }

        if (at < Most)
        {
            best.Insert(at, place);
            best.RemoveRange(Math.Min(best.Count, Most), Math.Max(0, best.Count - Most));
        }
    }

    private IEnumerable<((char Kind, string Id) Key, int Weight)> TiesOf(Course course) =>
    [
        .. _edition.LinesWith(course).Select(line => (('l', line.Id), 3)),
        .. course.Themes.Select(theme => (('t', theme.Id), 2)),
        .. course.JobRoles.Select(role => (('r', role.Id), 1)),
    ];
}
