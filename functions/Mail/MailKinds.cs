using Academy.Functions.Enrolments;

namespace Academy.Functions.Mail;

/// <summary>The mails there are; their words are content/mails/kind.md.</summary>
internal static class MailKinds
{
    public const string Enrolled = "enrolled";
    public const string Waitlisted = "waitlisted";
    public const string Promoted = "promoted";
    public const string Cancelled = "cancelled";
    public const string RunChanged = "run-changed";
    public const string RunCancelled = "run-cancelled";
    public const string MinimumNotReached = "minimum-not-reached";
    public const string DeadlineNear = "deadline-near";
    public const string DeadlinePassed = "deadline-passed";

    /// <summary>The mails that ask a meeting into somebody's agenda, or take it out.</summary>
    public static readonly IReadOnlyList<string> OfAgendas = [Enrolled, Promoted, RunChanged, Cancelled, RunCancelled];

    private const string EvaluationPrefix = "evaluation-";

    public static string Evaluation(string level) => EvaluationPrefix + level;

    public static bool IsEvaluation(string kind) => kind.StartsWith(EvaluationPrefix, StringComparison.Ordinal);

    public static bool IsReminder(string kind) => kind is DeadlineNear or DeadlinePassed;

    public static string Of(EnrolmentState state) => state switch
    {
        EnrolmentState.Enrolled => Enrolled,
        EnrolmentState.Waitlisted => Waitlisted,
        _ => Cancelled,
    };
}
