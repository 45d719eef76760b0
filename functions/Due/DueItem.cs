using Azure;

namespace Academy.Functions.Due;

/// <summary>What has to happen.</summary>
internal enum DueKind
{
    /// <summary>Look at a run: are its mails on their way, and do people have their copies?</summary>
    Look,

    /// <summary>A run has ended: its evaluations get their dates.</summary>
    Ended,

    /// <summary>Signing up for a run has closed, or somebody left after that: are there enough people?</summary>
    Minimum,

    /// <summary>A coordinator called a run off: was everyone told?</summary>
    CalledOff,

    /// <summary>The evaluations of a run, or of one person's self-paced course, go out.</summary>
    Evaluate,

    /// <summary>A person asked to be erased; the subject is the person.</summary>
    Erase,

    /// <summary>A reminder of a course that somebody has to complete; the subject is the course, Questionnaire says which reminder.</summary>
    Remind,

    /// <summary>A part of what is stored is looked through for what has been kept long enough; the subject names the part.</summary>
    Clean,
}

/// <summary>Something that has to happen at or after a moment. Subject is a run key; Questionnaire and Person complete an evaluation or a reminder.</summary>
internal sealed record DueItem(DueKind Kind, DateTimeOffset At, string Subject, string Questionnaire = "", string Person = "")
{
    public ETag ETag { get; init; }
    public DateTimeOffset? LeaseEnds { get; init; }
    public int Attempts { get; init; }

    public static DueItem Look(string run, DateTimeOffset at) => new(DueKind.Look, at, run);

    public static DueItem Ended(string run, DateTimeOffset at) => new(DueKind.Ended, at, run);
}
