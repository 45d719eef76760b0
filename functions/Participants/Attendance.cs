using Academy.Functions.Enrolments;

namespace Academy.Functions.Participants;

/// <summary>Whether somebody was there, as the list on the day says it.</summary>
internal enum Attendance
{
    /// <summary>Nothing was said of them yet, or it was taken back.</summary>
    None,
    Present,
    Absent,
}

/// <summary>The words for it on the wire, and the state it gives an enrolment.</summary>
internal static class AttendanceWords
{
    public static Attendance? Parse(string? word) => word switch
    {
        "present" => Attendance.Present,
        "absent" => Attendance.Absent,
        "none" => Attendance.None,
        _ => null,
    };

    public static EnrolmentState StateOf(Attendance attendance) => attendance switch
    {
        Attendance.Present => EnrolmentState.Attended,
        Attendance.Absent => EnrolmentState.Absent,
        _ => EnrolmentState.Enrolled,
    };
}
