using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Operations;

/// <summary>A questionnaire as the functions show and check it.</summary>
internal static class QuestionnaireJson
{
    public static void Write(Utf8JsonWriter json, Questionnaire questionnaire)
    {
        json.WriteString("id", questionnaire.Id);
        json.WriteString("title", questionnaire.Title);
        json.WriteString("level", Labels.EvaluationLevels.Key(questionnaire.Level));
        json.WriteString("intro", questionnaire.Intro);
        json.WriteString("expires", questionnaire.Expires.ToString());
        json.Objects("questions", questionnaire.Questions, Write);
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("text", question.Text);
        json.WriteString("hint", question.Hint);
        json.WriteString("kind", Labels.QuestionKinds.Key(question.Kind));
        json.WriteBoolean("required", question.Required);
        json.Strings("options", question.Options);
        json.WriteString("lowest", question.Lowest);
        json.WriteString("highest", question.Highest);
    }
}
