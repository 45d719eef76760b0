using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>What must hold between courses: one owner per id and address, and moves that arrive somewhere.</summary>
internal static class CourseRules
{
    public static void Check(IReadOnlyList<CourseDraft> drafts, Known known)
    {
        Dictionary<string, string> slugs = new(StringComparer.Ordinal);
        foreach (var (course, document, fields) in drafts)
        {
            known.Courses.Add(course.Id, course, fields.PlaceOf("id"));
            if (!slugs.TryAdd(course.Slug, document.Path))
            {
                known.Problems.Add(Problem.DuplicateSlug(document.Start, course.Slug, slugs[course.Slug]));
            }
        }

        foreach (var (course, _, fields) in drafts.Where(draft => draft.Course.FormerIds.Count > 0))
        {
            foreach (var former in fields.Ids("formerIds"))
            {
                known.Courses.AddFormer(former.Text, course.Id, former.At);
            }
        }

        foreach (var draft in drafts.Where(draft => draft.Course.Replaces.Count > 0))
        {
            known.Courses.FindAll(draft.Fields.Ids("replaces"));
        }

        foreach (var draft in drafts.Where(draft => draft.Course.MovedTo is not null))
        {
            CheckMove(draft, known);
        }
    }

    /// <summary>Tells whether following the moves of a course never ends.</summary>
    public static bool MovesInCircle(Course course, Known known)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var next = course; next is not null; next = next.MovedTo is { } id ? known.Courses.Get(id) : null)
        {
            if (!seen.Add(next.Id))
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckMove(CourseDraft draft, Known known)
    {
        if (!draft.Fields.Has("movedTo") || draft.Fields.Text("movedTo") is not { } reference
            || known.Courses.Find(reference) is null)
        {
            return;
        }

        if (MovesInCircle(draft.Course, known))
        {
            known.Problems.Add(Problem.MovedInCircle(reference.At, reference.Text));
        }
    }
}
