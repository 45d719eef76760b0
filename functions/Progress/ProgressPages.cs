using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Web;

namespace Academy.Functions.Progress;

/// <summary>GET /api/pagina/voortgang/{course}: my progress, unit by unit. POST (unit, state): changes one.</summary>
internal sealed class ProgressPages(OperationsFolder operations, PeopleTable people, RecordProgress record)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/voortgang/{course}", (HttpContext http, string course, ProgressPages progress, CancellationToken cancellationToken) =>
            progress.ShowAsync(http, course, cancellationToken));
        pages.MapPost("/voortgang/{course}", (HttpContext http, string course, ProgressPages progress, CancellationToken cancellationToken) =>
            progress.ChangeAsync(http, course, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string course, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var wish = new RecordProgress.Request(fields["state"], fields["state"] == "waived" ? "equivalentOutsideActivity" : null);
        var refusal = await record.RecordAsync(http.Person(), http.Edition().Edition, course, fields["unit"].ToString(), wish, cancellationToken);
        if (refusal is Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult problem)
        {
            return PageProblem.Of(problem);
        }

        return http.Request.WantsFragment() ? await ShowAsync(http, course, cancellationToken) : new SeeOther("/api/pagina/voortgang/" + course);
    }

    private async Task<IResult> ShowAsync(HttpContext http, string courseId, CancellationToken cancellationToken)
    {
        if (!http.Edition().Edition.Courses.Contains(courseId) || operations.Current.FindCourse(courseId) is not { } course)
        {
            return PageProblem.Of(Problems.NotFound());
        }

        var units = await people.ReadProgressAsync(http.Person().Person, courseId, cancellationToken);
        var model = ModelOf(course, units.ToDictionary(unit => unit.Unit));
        return new PageResult(http.Request.WantsFragment()
            ? Page.Of<ProgressList, ProgressPageModel>("Mijn voortgang", model)
            : Page.Of<ProgressPage, ProgressPageModel>($"Mijn voortgang – {course.Title}", model));
    }

    private static ProgressPageModel ModelOf(Course course, Dictionary<string, UnitProgress> progress)
    {
        var required = course.Units.Where(unit => !unit.Optional).ToList();
        return new ProgressPageModel
        {
            Course = course.Id,
            Title = course.Title,
            CourseUrl = $"/cursussen/{course.Slug}/",
            Done = required.Count(unit => IsDone(progress.GetValueOrDefault(unit.Id))),
            Of = required.Count,
            Units = [.. course.Units.Select(unit => ModelOf(unit, progress.GetValueOrDefault(unit.Id)))],
        };
    }

    private static UnitModel ModelOf(Unit unit, UnitProgress? progress) => new()
    {
        Id = unit.Id,
        Title = unit.Title,
        State = progress?.State switch
        {
            UnitState.Completed => "Gedaan",
            UnitState.Waived => "Vrijgesteld: je kunt dit al",
            _ => "Nog te doen",
        },
        IsDone = IsDone(progress),
        MayComplete = ProgressRules.MayDeclare(unit, UnitState.Completed),
    };

    private static bool IsDone(UnitProgress? progress) => progress?.State is UnitState.Completed or UnitState.Waived;
}
