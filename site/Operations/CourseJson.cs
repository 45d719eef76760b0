using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Operations;

/// <summary>A course as the functions need it: its units and its evaluations.</summary>
internal static class CourseJson
{
    public static void Write(Utf8JsonWriter json, Course course)
    {
        json.WriteString("id", course.Id);
        json.WriteString("slug", course.Slug);
        json.WriteString("title", course.Title);
        json.WriteString("summary", course.Summary);
        json.WriteString("form", Labels.Key(course.Form));
        json.WriteString("level", Labels.Key(course.Level));
        json.WriteString("owner", course.Owner);
        json.WriteString("sharing", Labels.Sharings.Key(course.Sharing));
        json.Strings("formerIds", course.FormerIds);
        json.WriteBoolean("selfPaced", course.SelfPaced);
        json.Objects("units", course.Units, Write);
        json.Objects("evaluations", course.Evaluations, Write);
    }

    private static void Write(Utf8JsonWriter json, Unit unit)
    {
        json.WriteString("id", unit.Id);
        json.WriteString("title", unit.Title);
        json.WriteString("kind", Labels.Key(unit.Kind));
        json.WriteString("duration", unit.Duration.ToString());
        json.WriteBoolean("optional", unit.Optional);
        json.WriteString("quiz", unit.Quiz);
        json.Strings("waives", unit.Waives);
    }

    private static void Write(Utf8JsonWriter json, EvaluationPlan plan)
    {
        json.WriteString("questionnaire", plan.Questionnaire);
        json.WriteString("after", plan.After.ToString());
        json.Strings("to", plan.To.Select(Labels.Respondents.Key));
    }
}
