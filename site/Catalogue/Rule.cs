namespace Academy.Site.Catalogue;

/// <summary>What someone should learn, by job role.</summary>
public abstract record Rule(string Id);

/// <summary>Proposes or assigns a line to who has a job role.</summary>
public sealed record LineRule(string Id, string JobRole, string Line, bool Assigned) : Rule(Id);

/// <summary>Asks for a course within a time, and again after a time; no job roles means everyone.</summary>
public sealed record CourseRule(
    string Id, string Course, Period Within, Period? Every, IReadOnlyList<string> JobRoles) : Rule(Id);
