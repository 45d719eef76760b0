using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Operations;

/// <summary>A quiz with its right answers; only the functions ever see this.</summary>
internal static class QuizJson
{
    public static void Write(Utf8JsonWriter json, Quiz quiz)
    {
        json.WriteString("id", quiz.Id);
        json.WriteString("title", quiz.Title);
        json.WriteString("intro", quiz.Intro);
        json.WriteNumber("passMark", quiz.PassMark);
        json.Objects("questions", quiz.Questions, Write);
    }

    private static void Write(Utf8JsonWriter json, QuizQuestion question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("text", question.Text);
        json.WriteString("kind", Labels.QuizQuestionKinds.Key(question.Kind));
        json.Objects("options", question.Options, (inner, option) =>
        {
            inner.WriteString("text", option.Text);
            inner.WriteBoolean("right", option.Right);
        });
        json.WriteString("explanation", question.Explanation);
    }
}
