namespace Academy.Site.Catalogue;

/// <summary>What the academy does of its own accord, for whom (no job roles means everyone), and the sentence that tells the learner why.</summary>
public abstract record Rule(string Id, string Because, IReadOnlyList<string> JobRoles);

/// <summary>Proposes or assigns a line to who takes a job role.</summary>
public sealed record LineRule(string Id, string Because, string JobRole, string Line, bool Assigned) : Rule(Id, Because, [JobRole]);

/// <summary>Asks for a course within a time, and again after a time. Reminders go out so long before the last day, the longest first.</summary>
public sealed record CourseRule(
    string Id, string Because, string Course, Period Within, Period? Every, IReadOnlyList<Period> Remind, IReadOnlyList<string> JobRoles)
    : Rule(Id, Because, JobRoles);
