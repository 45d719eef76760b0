using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Progress;
using Academy.Functions.Web;

namespace Academy.Functions.People;

/// <summary>GET /api/pagina/mijn: my learning, in one query.</summary>
internal sealed class MyLearningPages(OperationsFolder operations, PeopleTable people, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet("/mijn", (HttpContext http, MyLearningPages learning, CancellationToken cancellationToken) => learning.ShowAsync(http, cancellationToken));

    private async Task<IResult> ShowAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var person = await people.ReadAsync(http.Person().Person, cancellationToken);
        return new PageResult(Page.Of<MyLearningPage, MyLearningPageModel>("Mijn leren", ModelOf(person)));
    }

    private MyLearningPageModel ModelOf(Person person)
    {
        var catalogue = operations.Current;
        var now = time.GetUtcNow();
        List<(CourseRun Run, EnrolmentState State, bool Off)> coming =
        [
            .. from copy in person.Enrolments
               where copy.State is EnrolmentState.Enrolled or EnrolmentState.Waitlisted
               let run = catalogue.FindRun(copy.Run)
               where run is not null && run.Ends > now
               orderby run.Starts
               select (run, copy.State, run.Cancelled is not null || copy.CalledOff),
        ];
        List<CourseProgress> courses =
        [
            .. from units in person.Units.GroupBy(unit => unit.Course)
               let course = catalogue.FindCourse(units.Key)
               where course is not null && units.Any(unit => unit.State != UnitState.NotStarted)
               let summary = ProgressRules.Summarise(course, units.Skip(1), units.First())
               orderby units.Max(unit => unit.At) descending
               select new CourseProgress(course.Title, $"/cursussen/{course.Slug}/", summary.Done, summary.Of),
        ];
        return new MyLearningPageModel
        {
            Name = person.Profile?.Name ?? "",
            Next = NextOf(coming, [.. courses.Where(course => course.Done < course.Of)]),
            Planned = [.. coming.Select(PlannedOf)],
            UnderWay = [.. courses.Where(course => course.Done < course.Of)],
            Done = [.. courses.Where(course => course.Done == course.Of)],
        };
    }

    private NextStep? NextOf(List<(CourseRun Run, EnrolmentState State, bool Off)> coming, List<CourseProgress> underWay)
    {
        if (coming.FirstOrDefault(enrolment => enrolment.State == EnrolmentState.Enrolled && !enrolment.Off) is { Run: { } run })
        {
            return new NextStep(TitleOf(run), DutchDates.Run(run), UrlOf(run), "Bekijk je inschrijving");
        }

        return underWay.FirstOrDefault() is { } course
            ? new NextStep($"Ga verder met {course.Title}", course.InWords, course.Url, "Ga verder")
            : null;
    }

    private PlannedRun PlannedOf((CourseRun Run, EnrolmentState State, bool Off) enrolment)
    {
        var (run, state, off) = enrolment;
        var words = off ? "Gaat niet door" : state == EnrolmentState.Enrolled ? "Ingeschreven" : "Op de wachtlijst";
        return new PlannedRun(TitleOf(run), DutchDates.Run(run), words, UrlOf(run));
    }

    private string TitleOf(CourseRun run) => operations.Current.FindCourse(run.Course)?.Title ?? run.Course;

    private static string UrlOf(CourseRun run) => "/api/pagina/inschrijving/" + run.Key;
}
