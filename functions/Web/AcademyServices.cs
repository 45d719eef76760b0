using Academy.Functions.Audit;
using Academy.Functions.Badges;
using Academy.Functions.Catalogue;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;
using Academy.Functions.Identities;
using Academy.Functions.LearningLog;
using Academy.Functions.Lines;
using Academy.Functions.Mail;
using Academy.Functions.Mail.Transport;
using Academy.Functions.Pages;
using Academy.Functions.Participants;
using Academy.Functions.People;
using Academy.Functions.Privacy;
using Academy.Functions.Privacy.Cleaning;
using Academy.Functions.Progress;
using Academy.Functions.Quizzes;
using Academy.Functions.Rules;
using Academy.Functions.Runs;
using Academy.Functions.Teams;
using Academy.Functions.Wishes;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Web;

/// <summary>What the endpoints ask for, each made once.</summary>
internal static class AcademyServices
{
    public static void AddAcademy(this WebApplicationBuilder builder)
    {
        FunctionsHost.ListenTo(builder);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // The framework logs each address it is asked for, and an address may hold the token of a link.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, AcademyJson.Default));
        builder.Services.AddOpenApi();
        builder.Services.AddOptions<EditionOptions>().BindConfiguration("Academy").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<Evaluations.LinkOptions>().BindConfiguration("Academy").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<BadgeOptions>().BindConfiguration("Academy").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(ClockOf(builder.Configuration));
        builder.Services.AddSingleton(provider => new OperationsFolder(provider.GetRequiredService<IOptions<EditionOptions>>().Value.Operations));

        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddMailTransport();
        builder.Services
            .AddSingleton<RateLimits>().AddSingleton<AuditTrail>().AddSingleton<PersonData>().AddSingleton<ErasePerson>().AddSingleton<EraseMe>()
            .AddSingleton<Clean>().AddSingleton<CleanPeople>().AddSingleton<CleanRuns>().AddSingleton<CleanSignIns>().AddSingleton<CleanAudit>().AddSingleton<DestructionTable>()
            .AddSingleton<IdentityTable>().AddSingleton<AccessSwitches>().AddSingleton<ErasedSignIns>().AddSingleton<RecentIdentities>().AddSingleton<PeopleTable>().AddSingleton<EnrolmentCopyTable>()
            .AddSingleton<RunTable>().AddSingleton<AppliedTable>().AddSingleton<RunGate>().AddSingleton<RecentSeats>().AddSingleton<ApplyRun>().AddSingleton<SyncCatalogue>()
            .AddSingleton<TellEveryone>().AddSingleton<TellCalledOff>().AddSingleton<CatchUp>().AddSingleton<OwnPeopleElsewhere>().AddSingleton<CheckMinimum>().AddSingleton<RunOfOrganiser>().AddSingleton<DecideRun>().AddSingleton<DecisionPages>()
            .AddSingleton<Enrol>().AddSingleton<EnrolmentPages>()
            .AddSingleton<AddressBook>().AddSingleton<SwitchPerson>().AddSingleton<AccessPages>().AddSingleton<OrganisedRunPages>()
            .AddSingleton<Colleagues>().AddSingleton<ReadParticipants>().AddSingleton<AttendedUnits>().AddSingleton<MarkAttendance>().AddSingleton<AddParticipant>().AddSingleton<MoveParticipant>()
            .AddSingleton<WishTable>().AddSingleton<ChangeWish>().AddSingleton<WishPages>().AddSingleton<WishedPages>()
            .AddSingleton<TeamTable>().AddSingleton<ManagerPages>().AddSingleton<TeamPages>().AddSingleton<TeamMemberPages>()
            .AddSingleton<ParticipantPages>().AddSingleton<MovePages>()
            .AddSingleton<ProgressTable>().AddSingleton<ChangeProgress>().AddSingleton<RecordProgress>().AddSingleton<JoinProgress>()
            .AddSingleton<ExcusePerson>().AddSingleton<ExcusePages>().AddSingleton<RecordAttendance>().AddSingleton<ProgressPages>().AddSingleton<MyLearningPages>()
            .AddSingleton<QuizTable>().AddSingleton<TakeQuiz>().AddSingleton<QuizPages>()
            .AddSingleton<FiredTable>().AddSingleton<ApplyRules>().AddSingleton<RequiredCourses>().AddSingleton<RemindLearner>().AddSingleton<AssignedLines>().AddSingleton<AnswerProposal>().AddSingleton<JobRolePages>()
            .AddSingleton<LineTable>().AddSingleton<LinePages>().AddSingleton<LogTable>().AddSingleton<ChangeLog>().AddSingleton<LogPages>()
            .AddSingleton<DueTable>().AddSingleton<PlannedLooks>().AddSingleton<Sweep>().AddSingleton<LookAtRun>()
            .AddSingleton<BadgeKeys>().AddSingleton<BadgeTable>().AddSingleton<MakeBadge>().AddSingleton<ShowStatus>().AddSingleton<BadgePages>().AddSingleton<SharedBadgePages>()
            .AddSingleton<InvitationLink>().AddSingleton<OpenInvitation>().AddSingleton<AnswerTable>().AddSingleton<StoreAnswers>()
            .AddSingleton<PlanEvaluations>().AddSingleton<SendEvaluations>().AddSingleton<EvaluationPages>()
            .AddSingleton<Outbox>().AddSingleton<MailQueue>().AddSingleton<StillWanted>().AddSingleton<SendMail>().AddSingleton<MailPoison>().AddSingleton<Letter>().AddSingleton<MailLayout>()
            .AddSingleton<Renderer>().AddSingleton<Tables>();
    }

    private static TimeProvider ClockOf(ConfigurationManager configuration)
    {
#if DEVELOPMENT
        if (configuration["Academy:ClockFile"] is { } file)
        {
            return new Development.DevelopmentClock(file);
        }
#endif
        return TimeProvider.System;
    }
}
