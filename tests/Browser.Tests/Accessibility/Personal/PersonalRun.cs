using System.Text.Json;

namespace Academy.Browser.Tests.Accessibility.Personal;

/// <summary>The run that somebody signs up for, as the operations file of the build has it.</summary>
internal sealed record PersonalRun(string Key, string Course, string Slug, DateTimeOffset End)
{
    /// <summary>The first run of this municipality that is open and after which a questionnaire comes the next day.</summary>
    public static PersonalRun Of(string dist, string edition, DateTimeOffset now)
    {
        using var operations = JsonDocument.Parse(File.ReadAllText(Path.Combine(dist, "operations", "operations.json")));
        var asked = operations.RootElement.GetProperty("courses").EnumerateArray()
            .Where(course => course.GetProperty("evaluations").EnumerateArray().Any(evaluation => evaluation.GetProperty("after").GetString() == "P1D"))
            .ToDictionary(course => course.GetProperty("id").GetString()!, course => course.GetProperty("slug").GetString()!);
        return operations.RootElement.GetProperty("runs").EnumerateArray()
            .Where(run => run.GetProperty("cancelled").ValueKind == JsonValueKind.Null
                && run.GetProperty("organiser").GetString() == edition
                && run.GetProperty("enrolBefore").GetDateTimeOffset() > now.AddDays(1)
                && asked.ContainsKey(run.GetProperty("course").GetString()!))
            .Select(run => new PersonalRun(
                run.GetProperty("key").GetString()!,
                run.GetProperty("course").GetString()!,
                asked[run.GetProperty("course").GetString()!],
                run.GetProperty("meetings").EnumerateArray().Last().GetProperty("end").GetDateTimeOffset()))
            .OrderBy(run => run.End)
            .First();
    }
}
