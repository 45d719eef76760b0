using Academy.Functions.Due;
using Academy.Functions.Enrolments;
using Academy.Functions.Evaluations;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.Pages;
using Academy.Functions.People;
using Academy.Functions.Progress;
using Academy.Functions.Runs;
using Academy.Functions.Web;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddAcademy();
var app = builder.Build();

app.UseSecurityHeaders();
app.UseOutageAnswers();
app.UseBodyLimit();
app.UseTables();

// Everything that a browser can reach lies under /api; Static Web Apps checks the roles first, we check them again.
var api = app.MapGroup("/api").AddEndpointFilter<InEdition>();
var open = api.MapGroup("").AddEndpointFilter<SameOrigin>();
ShowSeats.Map(open);
ShowEvaluation.Map(open);
StoreAnswers.Map(open);
EvaluationPages.Map(open.MapGroup("/pagina"));
AssignRoles.Map(api);

var signedIn = open.MapGroup("").AddEndpointFilter(new SignInRequired(Roles.Learner));
var me = signedIn.MapGroup("/me");
ShowMe.Map(me);
ChangeEnrolment.Map(me);
ShowProgress.Map(me);
RecordProgress.Map(me);

var pages = signedIn.MapGroup("/pagina");
MyLearningPages.Map(pages);
EnrolmentPages.Map(pages);
ProgressPages.Map(pages);

var coordinators = open.MapGroup("").AddEndpointFilter(new SignInRequired(Roles.Coordinator));
PostDecision.Map(coordinators.MapGroup("/runs"));
DecisionPages.Map(coordinators.MapGroup("/pagina/beheer"));

app.MapOpenApi("/api/openapi.json");
app.MapFallback("/api/{**path}", (HttpRequest request) => PageProblem.For(request, Problems.NotFound()));

// Timers and queues: the Functions host posts to /FunctionName, outside /api, where no browser can reach.
if (FunctionsHost.StartedUs)
{
    Sweep.Map(app);
    SyncCatalogue.Map(app);
    SendMail.Map(app);
    MailPoison.Map(app);
}

#if DEVELOPMENT
Academy.Functions.Development.EndWithParent.Watch();
#endif
await app.RunAsync();
