using Academy.Functions.Audit;
using Academy.Functions.Catalogue;
using Academy.Functions.Enrolments;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.Runs;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Participants;

/// <summary>
/// GET /api/pagina/beheer/uitvoering/{run}: who is in it, who was there, who waits. POST (action=attendance, with person and
/// attendance; action=add, with mail and aboveSeats): does that, and shows the same page again.
/// </summary>
internal sealed class ParticipantPages(OperationsFolder operations, ReadParticipants participants, MarkAttendance mark, AddParticipant add, TimeProvider time)
{
    /// <summary>What was done on the way to this page, as its address says it.</summary>
    public const string Added = "toegevoegd";
    public const string Moved = "verplaatst";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/beheer/uitvoering/{run}", (HttpContext http, string run, ParticipantPages page, CancellationToken cancellationToken) =>
            page.ShowAsync(http, run, AddForm.Empty, null, http.Request.Query["gedaan"], cancellationToken));
        pages.MapPost("/beheer/uitvoering/{run}", (HttpContext http, string run, ParticipantPages page, CancellationToken cancellationToken) =>
            page.ChangeAsync(http, run, cancellationToken));
    }

    public static string PathOf(string run) => "/api/pagina/beheer/uitvoering/" + run;

    private async Task<IResult> ChangeAsync(HttpContext http, string run, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        var (action, person) = (fields["action"].ToString(), fields["person"].ToString());
        var form = new AddForm(fields["mail"].ToString(), fields["aboveSeats"] == "true", null);
        var problem = action switch
        {
            "attendance" => await mark.MarkAsync(http, run, person, fields["attendance"], cancellationToken),
            "add" => await add.AddAsync(http, run, new AddParticipant.Request(form.Mail, form.AboveSeats), cancellationToken),
            _ => Problems.Invalid("action", "Kies attendance of add."),
        };
        if (problem is null)
        {
            // Answered with 303, back to the colleague it was about.
            return http.Request.WantsFragment()
                ? await ShowAsync(http, run, AddForm.Empty, null, action == "add" ? Added : null, cancellationToken)
                : new SeeOther(PathOf(run) + (action == "attendance" ? $"#deelnemer-{person}" : "?gedaan=" + Added));
        }

        return action switch
        {
            _ when problem.ProblemDetails.Type == "urn:academy:problem:unknown-run" => PageProblem.Of(problem),
            "add" => await ShowAsync(http, run, form with { Error = problem.InWords() }, problem, null, cancellationToken),
            _ => await ShowAsync(http, run, AddForm.Empty, problem, null, cancellationToken),
        };
    }

    private async Task<IResult> ShowAsync(
        HttpContext http, string run, AddForm form, ProblemHttpResult? problem, string? done, CancellationToken cancellationToken)
    {
        if (await participants.ReadAsync(http, run, AuditAction.ParticipantsRead, cancellationToken) is not { } list)
        {
            return PageProblem.Of(Problems.UnknownRun());
        }

        var model = ModelOf(list, http) with
        {
            Add = form,
            Done = done switch
            {
                Added => "Je collega is toegevoegd en krijgt een mail.",
                Moved => "Je collega is verplaatst en krijgt er een mail over.",
                _ => null,
            },
            Problem = problem is null || form.Error is not null ? null : $"{problem.ProblemDetails.Title} {problem.ProblemDetails.Detail}",
        };
        return new PageResult(Page.Of<ParticipantsPage, ParticipantsPageModel>(
            $"{(problem is null ? "" : "Fout: ")}Deelnemers – {model.CourseTitle}", model, problem?.StatusCode ?? 200));
    }

    private ParticipantsPageModel ModelOf(ParticipantList list, HttpContext http)
    {
        var (run, now) = (list.Run, time.GetUtcNow());
        var catalogue = operations.Current;
        var mayChange = list.IsOrganiser && list.OffBecause is null;
        return new ParticipantsPageModel
        {
            Run = run.Key,
            CourseTitle = catalogue.FindCourse(run.Course)?.Title ?? run.Course,
            Meetings = [.. run.Meetings.Select(DutchDates.Meeting)],
            Seats = list.Seats,
            Taken = list.Taken,
            Waiting = list.Waiting,
            Minimum = run.Minimum,
            OffBecause = list.OffBecause,
            Decision = mayChange && now < run.Starts ? DecisionPages.PathOf(run.Key) : null,
            OnlyOwn = list.IsOrganiser ? null : catalogue.FindEdition(http.Person().Municipality)?.Municipality ?? http.Person().Municipality,
            MayMark = mayChange && now >= run.Starts,
            MayAdd = mayChange && now < run.Ends,
            MayMove = mayChange && now < run.Starts,
            Seated = [.. list.Seated.Select(participant => LineOf(participant, catalogue, http.Person()))],
            InLine = [.. list.InLine.Select(participant => LineOf(participant, catalogue, http.Person()))],
            Add = AddForm.Empty,
        };
    }

    private static ParticipantLine LineOf(Participant participant, Operations catalogue, Identity reader) => new(
        participant.Person,
        ParticipantWords.NameOf(participant),
        ParticipantWords.MunicipalityOf(participant, catalogue),
        participant.PlaceInLine is { } place ? $"Plaats {place} op de wachtlijst" : ParticipantWords.StateOf(participant),
        participant.State == EnrolmentState.Attended,
        participant.State == EnrolmentState.Absent)
    {
        MayExcuse = participant.Municipality == reader.Municipality && participant.Person != reader.Person,
    };
}
