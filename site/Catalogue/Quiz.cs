namespace Academy.Site.Catalogue;

/// <summary>Questions with right answers; those never go to a public file.</summary>
public sealed record Quiz(
    string Id, string Title, string Intro, decimal PassMark, IReadOnlyList<QuizQuestion> Questions);

/// <summary>One question of a quiz, with why the answer is right.</summary>
public sealed record QuizQuestion(
    string Id, string Text, QuizQuestionKind Kind, IReadOnlyList<QuizOption> Options, string Explanation);

/// <summary>One answer that can be chosen.</summary>
public sealed record QuizOption(string Text, bool Right);
