using System.Security.Cryptography;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.LearningLog;

/// <summary>
/// GET /api/pagina/logboek: what one learned outside courses, with a form for more. GET /api/pagina/logboek/{entry}: one of them as a
/// form. POST there (action=save or remove) changes it; a form for a new one brings its own id, so sent twice it is one entry.
/// </summary>
internal sealed class LogPages(OperationsFolder operations, LogTable log, ChangeLog change, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/logboek", (HttpContext http, LogPages page, CancellationToken cancellationToken) => page.ShowAllAsync(http, cancellationToken));
        pages.MapGet("/logboek/{entry}", (HttpContext http, string entry, LogPages page, CancellationToken cancellationToken) => page.ShowOneAsync(http, entry, cancellationToken));
        pages.MapPost("/logboek/{entry}", (HttpContext http, string entry, LogPages page, CancellationToken cancellationToken) => page.ChangeAsync(http, entry, cancellationToken));
    }

    private async Task<IResult> ShowAllAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var entries = await log.ReadAsync(http.Person().Person, cancellationToken);
        var today = $"{LocalTime.Of(time.GetUtcNow()):yyyy-MM-dd}";
        var form = FormOf(http, RandomNumberGenerator.GetHexString(16, lowercase: true), new LogFields(null, today, null, null, null, null), isNew: true);
        return new PageResult(Page.Of<LogPage, LogPageModel>("Mijn logboek", new LogPageModel
        {
            Entries = [.. entries.Select(entry => LogModels.Of(entry, operations.Current))],
            Form = entries.Count < LogRules.MostEntries ? form : null,
            Most = LogRules.MostEntries,
        }));
    }

    private async Task<IResult> ShowOneAsync(HttpContext http, string id, CancellationToken cancellationToken) =>
        LogRules.IsId(id) && await log.FindAsync(http.Person().Person, id, cancellationToken) is { } entry
            ? new PageResult(Page.Of<LogEntryPage, LogFormModel>("Wijzig je logboek", FormOf(http, id, LogModels.FieldsOf(entry), isNew: false)))
            : PageProblem.Of(Problems.UnknownLogEntry());

    private async Task<IResult> ChangeAsync(HttpContext http, string id, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        if (!LogRules.IsId(id))
        {
            return PageProblem.Of(Problems.UnknownLogEntry());
        }

        switch (fields["action"])
        {
            case "remove":
                await log.RemoveAsync(http.Person().Person, id, cancellationToken);
                return await DoneAsync(http, cancellationToken);
            case "save":
                return await SaveAsync(http, id, fields, cancellationToken);
            default:
                return PageProblem.Of(Problems.Invalid("action", "Kies bewaren of weghalen."));
        }
    }

    private async Task<IResult> SaveAsync(HttpContext http, string id, IFormCollection form, CancellationToken cancellationToken)
    {
        var typed = new LogFields(form["what"], form["on"], form["minutes"], form["course"], form["competence"], form["note"]);
        var (entry, errors) = change.Read(id, typed);
        if (entry is null)
        {
            var again = FormOf(http, id, typed, isNew: form["new"] == "1") with { Errors = errors };
            return new PageResult(Page.Of<LogEntryPage, LogFormModel>("Fout: je logboek", again, StatusCodes.Status400BadRequest));
        }

        return await log.TrySaveAsync(http.Person().Person, entry, cancellationToken)
            ? await DoneAsync(http, cancellationToken)
            : PageProblem.Of(Problems.LogIsFull(LogRules.MostEntries));
    }

    private async Task<IResult> DoneAsync(HttpContext http, CancellationToken cancellationToken) =>
        http.Request.WantsFragment() ? await ShowAllAsync(http, cancellationToken) : new SeeOther("/api/pagina/logboek");

    private LogFormModel FormOf(HttpContext http, string id, LogFields fields, bool isNew) => new()
    {
        Id = id,
        IsNew = isNew,
        What = fields.What ?? "",
        On = fields.On ?? "",
        Minutes = fields.Minutes ?? "",
        Course = fields.Course ?? "",
        Competence = fields.Competence ?? "",
        Note = fields.Note ?? "",
        Courses = [.. operations.Current.Courses.Where(course => http.Edition().Edition.Courses.Contains(course.Id)).OrderBy(course => course.Title, StringComparer.Ordinal).Select(course => new LogChoice(course.Id, course.Title))],
        Competences = [.. operations.Current.Competences.Select(competence => new LogChoice(competence.Id, competence.Title))],
    };
}
