using System.Globalization;
using Academy.Functions.Catalogue;
using Academy.Functions.Mail;
using Academy.Functions.Pages;

namespace Academy.Functions.LearningLog;

/// <summary>Entries as pages show them.</summary>
internal static class LogModels
{
    public static LogLine Of(LogEntry entry, Operations catalogue)
    {
        IEnumerable<string?> details =
        [
            DutchDates.Date(entry.On),
            entry.Minutes is { } minutes ? StudyTime.InDutch(TimeSpan.FromMinutes(minutes)) : null,
            entry.Course is { } course ? catalogue.FindCourse(course)?.Title : null,
            entry.Competence is { } competence ? catalogue.FindCompetence(competence)?.Title : null,
        ];
        return new LogLine(entry.What, string.Join(" · ", details.OfType<string>()), entry.Note, "/api/pagina/logboek/" + entry.Id);
    }

    public static LogFields FieldsOf(LogEntry entry) => new(
        entry.What,
        entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        entry.Minutes?.ToString(CultureInfo.InvariantCulture),
        entry.Course,
        entry.Competence,
        entry.Note);
}
