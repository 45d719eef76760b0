using Academy.Functions.Badges;
using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;
using Academy.Functions.Identities;
using Academy.Functions.LearningLog;
using Academy.Functions.Lines;
using Academy.Functions.Mail;
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
using Academy.Functions.Web;
using Academy.Functions.Wishes;

FunctionsHost.CheckThatThePlatformGuardsUs(Environment.GetEnvironmentVariable);
var builder = WebApplication.CreateSlimBuilder(args);
builder.AddAcademy();
var app = builder.Build();

app.UseSecurityHeaders();
app.UseOutageAnswers();
app.UseBodyLimit();
app.UseTables();
app.UseStorageRequestIds();

// Everything that a browser can reach lies under /api. Static Web Apps checks the roles first, we check them again: Identities/AccessRules.cs.
var api = app.MapGroup("/api").AddEndpointFilter<InEdition>().AddEndpointFilter<SameOrigin>().AddEndpointFilter<AccessRequired>();
ShowSeats.Map(api);
ShowEvaluation.Map(api);
StoreAnswers.Map(api);
AssignRoles.Map(api);
SwitchPerson.Map(api);
ExcusePerson.Map(api);

var run = api.MapGroup("/runs/{run}");
ShowParticipants.Map(run);
ExportParticipants.Map(run);
AddParticipant.Map(run);
MarkAttendance.Map(run);
MoveParticipant.Map(run);
PostDecision.Map(api.MapGroup("/runs"));

var me = api.MapGroup("/me");
ShowMe.Map(me);
ChangeMe.Map(me);
AnswerProposal.Map(me);
ChangeEnrolment.Map(me);
ShowProgress.Map(me);
RecordProgress.Map(me);
ShowExport.Map(me);
EraseMe.MapApi(me);
ChangeWish.Map(me);
JoinProgress.Map(me);
TakeQuiz.Map(me);
FollowLine.Map(me);
ChangeLog.Map(me);
ChangeBadge.Map(me);

// For anyone with the link of a badge, and for who checks one: answers that say nothing of who asks.
var badges = api.MapGroup("/badges");
ShowBadge.Map(badges);
ShowIssuer.Map(badges);
ShowStatus.Map(badges);

var pages = api.MapGroup("/pagina");
EvaluationPages.Map(pages);
MyLearningPages.Map(pages);
EnrolmentPages.Map(pages);
ProgressPages.Map(pages);
EraseMe.MapPages(pages);
DecisionPages.Map(pages.MapGroup("/beheer"));
OrganisedRunPages.Map(pages);
ParticipantPages.Map(pages);
MovePages.Map(pages);
ExcusePages.Map(pages);
AccessPages.Map(pages);
WishPages.Map(pages);
WishedPages.Map(pages);
ManagerPages.Map(pages);
TeamPages.Map(pages);
TeamMemberPages.Map(pages);
QuizPages.Map(pages);
LinePages.Map(pages);
JobRolePages.Map(pages);
ProposalPages.Map(pages);
LogPages.Map(pages);
BadgePages.Map(pages);
SharedBadgePages.Map(pages);

app.MapOpenApi("/api/openapi.json");
// Not MapFallback: that leaves out addresses with a dot in their last part, which then get an answer without words.
app.Map("/api/{**path}", (HttpRequest request) => PageProblem.For(request, Problems.NotFound())).AddEndpointFilter<InEdition>().WithOrder(int.MaxValue - 1).ExcludeFromDescription();
app.Map("/{**path}", (HttpRequest request) => PageProblem.For(request, Problems.NotFound())).WithOrder(int.MaxValue).ExcludeFromDescription();

// Timers and queues: the Functions host posts to /FunctionName, outside /api, where no browser can reach.
if (FunctionsHost.StartedUs)
{
    Sweep.Map(app);
    SyncCatalogue.Map(app);
    Clean.Map(app);
    SendMail.Map(app);
    MailPoison.Map(app);
}

#if DEVELOPMENT
Academy.Functions.Development.EndWithParent.Watch();
Academy.Functions.Development.UnruledRoute.MapWhenPlanted(api);
#endif
AccessRules.CheckThatTheyCover(app);
await app.RunAsync();
