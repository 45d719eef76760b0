using Azure;

namespace Academy.Functions.People;

/// <summary>What the sign-in tells of a person. Edition is where they signed in last: their mails carry its name.</summary>
internal sealed record Profile(string Name, string Mail, string Municipality, string Edition, DateTimeOffset SeenAt = default)
{
    /// <summary>What they do, as they say themselves; null where that is not known, and stays as it is.</summary>
    public IReadOnlyList<string>? JobRoles { get; init; }
    public ETag ETag { get; init; }
}

/// <summary>A person at a glance, read in one query: everything in their partition but the units one by one.</summary>
internal sealed record Person(
    Profile? Profile,
    IReadOnlyList<EnrolmentCopy> Enrolments,
    IReadOnlyList<Progress.CourseMarks> Courses,
    IReadOnlyList<Lines.FollowedLine> Lines,
    IReadOnlyList<LearningLog.LogEntry> Log)
{
    public IReadOnlyList<Badges.Badge> Badges { get; init; } = [];

    /// <summary>What the academy did of its own accord.</summary>
    public IReadOnlyList<Rules.FiredRule> Fired { get; init; } = [];
}
