namespace Academy.Site.Catalogue;

/// <summary>A dated run of a course, with seats.</summary>
public sealed record CourseRun
{
    /// <summary>Gets the key that enrolments hang on: course id, a tilde, file name. It is never reused.</summary>
    public required string Key { get; init; }

    public required string Source { get; init; }

    public required Course Course { get; init; }

    /// <summary>Gets the municipality that organises it.</summary>
    public required Municipality Organiser { get; init; }

    /// <summary>Gets its meetings by start; there is at least one.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    public required int Seats { get; init; }

    public required int? Minimum { get; init; }

    public required bool WaitingList { get; init; }

    /// <summary>Gets the last day on which one can sign up, the whole day included.</summary>
    public required DateOnly EnrolUntil { get; init; }

    public required OpenTo OpenTo { get; init; }

    public required DateTimeOffset? ManagerMeeting { get; init; }

    public required Cancellation? Cancelled { get; init; }

    /// <summary>Gets where it is held, each place once, in the order of its meetings.</summary>
    public IEnumerable<Place> Places => Meetings.Select(meeting => meeting.Place).DistinctBy(place => place.Slug);

    public DateTimeOffset Start => Meetings[0].Start;

    public DateTimeOffset End => Meetings[^1].End;

    /// <summary>Gets the first moment at which sign-up is closed.</summary>
    public DateTimeOffset EnrolBefore => DutchTime.StartOf(EnrolUntil.AddDays(1));
}
