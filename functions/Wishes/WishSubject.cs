using Academy.Functions.Catalogue;

namespace Academy.Functions.Wishes;

/// <summary>What somebody would like to learn: a course that has no date, or a theme.</summary>
internal sealed record WishSubject(WishKind Kind, string Id, string Title, string Url)
{
    /// <summary>The word of a kind in addresses and keys.</summary>
    public string Word => Kind == WishKind.Course ? "cursus" : "thema";

    /// <summary>Null for what this edition does not show.</summary>
    public static WishSubject? Find(Operations catalogue, Edition edition, string kind, string id) => kind switch
    {
        "cursus" when edition.Courses.Contains(id) && catalogue.FindCourse(id) is { } course =>
            new WishSubject(WishKind.Course, course.Id, course.Title, $"/cursussen/{course.Slug}/"),
        "thema" when catalogue.FindTheme(id) is { } theme => new WishSubject(WishKind.Theme, theme.Id, theme.Title, $"/themas/{theme.Id}/"),
        _ => null,
    };
}

/// <summary>The two things that can be wished for.</summary>
internal enum WishKind
{
    Course,
    Theme,
}
