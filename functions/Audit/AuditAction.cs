namespace Academy.Functions.Audit;

/// <summary>What is written down because somebody may ask later who did it.</summary>
internal enum AuditAction
{
    BadgeMade,
    BadgeWithdrawn,
    OwnDataExported,
    PersonErased,
    AttendanceMarked,
    ParticipantAdded,
    ParticipantMoved,
    ParticipantsExported,
    ParticipantsRead,
    ColleagueRead,
    PersonSwitchedOff,
    PersonSwitchedOn,
    TeamMemberRead,
    UnitExcused,
    UnitExcuseWithdrawn,
}
