namespace Academy.Functions.Audit;

/// <summary>What is written down because somebody may ask later who did it.</summary>
internal enum AuditAction
{
    BadgeMade,
    BadgeWithdrawn,
    ManagerConfirmed,
    ManagerEnded,
    ManagerNamed,
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
    RunDecided,
    TeamMemberRead,
    UnitExcused,
    UnitExcuseWithdrawn,
}
