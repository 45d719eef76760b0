namespace Academy.Site.Catalogue;

/// <summary>How a course is taught.</summary>
public enum CourseForm { ELearning, Classroom, Blended, Micro, Practice }

/// <summary>What a course asks of who starts it.</summary>
public enum CourseLevel { Basic, Advanced, Expert }

/// <summary>What a unit is.</summary>
public enum UnitKind { ELearning, Meeting, Assignment, Micro, Quiz }

/// <summary>Where someone stands in a career.</summary>
public enum CareerLevel { Junior, Medior, Senior }

/// <summary>Who may sign up for a run.</summary>
public enum OpenTo { All, Own }

/// <summary>Whether other municipalities see it.</summary>
public enum Sharing { Shared, Own }

/// <summary>Which part of the work a theme belongs to.</summary>
public enum ThemeGroup { Context, Organisation, Skills }

/// <summary>What a questionnaire asks about: the day itself, its use, its result.</summary>
public enum EvaluationLevel { Participation, Application, Result }

/// <summary>Who gets an evaluation.</summary>
public enum Respondent { Learner, Manager }

/// <summary>How a question of a questionnaire is answered.</summary>
public enum QuestionKind { Scale, Choice, Text }

/// <summary>How many options of a quiz question are right.</summary>
public enum QuizQuestionKind { One, Several }
