using System.Net.Http.Json;
using Academy.Functions.Tests.Participants;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Storage;
using Academy.Requests.Examples;

namespace Academy.Functions.Tests.Web;

/// <summary>For each refusal one way to get it. What needs another process than that of all tests starts it, and ends it afterwards.</summary>
internal sealed class Provocations(FunctionsApp app) : IAsyncDisposable
{
    private const string Nobody = "00000000000000000000000000000000";
    private const string Herkennen = "/api/me/progress/phishing/herkennen";

    private static readonly object Completed = new { state = "completed" };

    private readonly List<IAsyncDisposable> _started = [];

    public IReadOnlyDictionary<string, Func<Task<HttpResponseMessage>>> All => new Dictionary<string, Func<Task<HttpResponseMessage>>>
    {
        ["not-signed-in"] = () => app.SendAsync(Guest.RequestTo(HttpMethod.Get, "/api/me")),
        ["not-allowed"] = async () => await (await LearnerAsync("rol")).GetAsync("/api/runs/x/participants"),
        ["wrong-origin"] = async () => await ChangedAsync(await LearnerAsync("herkomst"), HttpMethod.Put, Herkennen, request => request.Headers.Remove("Origin")),
        ["unknown-edition"] = async () => await ChangedAsync(await LearnerAsync("editie"), HttpMethod.Get, "/api/me", request => request.Headers.Remove("x-ms-original-url")),
        ["not-found"] = async () => await (await LearnerAsync("adres")).GetAsync("/api/bestaat-niet"),
        ["unknown-run"] = async () => await (await LearnerAsync("run")).PutAsync("/api/me/enrolments/heldere-brieven~nergens"),
        ["unknown-person"] = async () => await (await CoordinatorAsync("persoon")).PutAsync($"/api/people/{Nobody}/access", new { active = false }),
        ["unknown-unit"] = async () => await (await LearnerAsync("onderdeel")).PutAsync("/api/me/progress/phishing/nergens", Completed),
        ["unknown-quiz"] = async () => await (await LearnerAsync("toets")).PostAsync("/api/me/quizzes/nergens", QuizOf("de lezer")),
        ["unknown-line"] = async () => await (await LearnerAsync("lijn")).PutAsync("/api/me/lines/nergens"),
        ["unknown-log-entry"] = async () => await (await LearnerAsync("regel")).DeleteAsync("/api/me/log/x"),
        ["unknown-link"] = () => app.SendAsync(Guest.RequestTo(HttpMethod.Get, "/api/evaluations/k1.x.y")),
        ["unknown-course"] = async () => await (await LearnerAsync("cursus")).PutAsync("/api/me/badges/nergens", new { }),
        ["unknown-proposal"] = async () => await (await LearnerAsync("voorstel")).PutAsync("/api/me/proposals/nergens", new { answer = "decline" }),
        ["unknown-badge"] = () => app.SendAsync(Guest.RequestTo(HttpMethod.Get, "/api/badges/" + Nobody)),
        ["unknown-key"] = () => app.SendAsync(Guest.RequestTo(HttpMethod.Get, "/api/badges/keys/nergens")),
        ["course-not-completed"] = async () => await (await LearnerAsync("bewijs")).PutAsync("/api/me/badges/phishing", new { }),
        ["link-expired"] = () => app.SendAsync(Guest.RequestTo(HttpMethod.Get, "/api/evaluations/" + ExpiredLink())),
        ["unknown-participant"] = async () => await (await CoordinatorAsync("lijst")).PutAsync($"/api/runs/{app.Operations.Run("fout-lijst")}/participants/a_b/attendance", new { attendance = "present" }),
        ["unknown-colleague"] = async () => await AddAsync(await CoordinatorAsync("collega"), app.Operations.Run("fout-collega"), "niemand@rivierstad.example"),
        ["not-enrolled"] = async () => await (await LearnerAsync("afmelden")).DeleteAsync($"/api/me/enrolments/{app.Operations.Run("fout-afmelden")}"),
        ["manager-view-off"] = async () => await (await app.SignInAsync("Fout leiding", roles: ["manager"])).GetAsync($"/api/pagina/team/{Nobody}"),
        ["not-told-yet"] = NotToldYetAsync,
        ["not-yourself"] = async () => await OfSelfAsync("zelf", "access", new { active = false }),
        ["not-your-own-progress"] = async () => await OfSelfAsync("eigen", "progress/phishing/melden", new { state = "waived" }),
        ["progress-kept"] = ProgressKeptAsync,
        ["quiz-taken-today"] = QuizTakenTodayAsync,
        ["nothing-to-wish"] = async () => await (await LearnerAsync("wens")).PutAsync("/api/me/wishes/cursus/phishing"),
        ["run-closed"] = async () => await (await LearnerAsync("dicht")).PutAsync($"/api/me/enrolments/{app.Operations.Run("fout-dicht", day: "2027-02-05")}"),
        ["run-started"] = async () => await DecideAsync(await CoordinatorAsync("begonnen"), app.Operations.Run("fout-begonnen", day: "2027-01-31"), "goOn"),
        ["run-cancelled"] = async () => await (await LearnerAsync("vervallen")).PutAsync($"/api/me/enrolments/{app.Operations.Run("fout-vervallen", cancelled: "De docent is ziek.")}"),
        ["run-decided"] = RunDecidedAsync,
        ["run-full"] = RunFullAsync,
        ["run-not-open"] = async () => await (await LearnerAsync("open")).PutAsync($"/api/me/enrolments/{app.Operations.Run("fout-open", openTo: "own", organiser: "duinrand")}"),
        ["run-not-started"] = NotStartedAsync,
        ["run-over"] = async () => await AddAsync(await CoordinatorAsync("voorbij"), app.Operations.Run("fout-voorbij", day: "2027-01-20"), (await SeenAsync("voorbij")).Mail),
        ["seats-taken"] = SeatsTakenAsync,
        ["invalid"] = async () => await (await LearnerAsync("waarde")).PutAsync(Herkennen, new { state = "halverwege" }),
        ["too-large"] = async () => await (await LearnerAsync("groot")).PutAsync(Herkennen, new { state = new string('x', 70_000) }),
        ["too-busy"] = TooBusyAsync,
        ["failed"] = FailedAsync,
    };

    private Visitor Guest => new(app, "rivierstad", "fout-gast", []);

    public async ValueTask DisposeAsync()
    {
        foreach (var started in Enumerable.Reverse(_started))
        {
            await started.DisposeAsync();
        }
    }

    private static object QuizOf(string reader) => new
    {
        course = SampleOperations.CourseWithQuiz,
        unit = "intake",
        answers = new Dictionary<string, string[]> { ["lezer"] = [reader], ["kop"] = ["het nieuws", "weinig woorden"], ["slot"] = [reader == "de lezer" ? "wat de lezer nu doet" : "een groet van de wethouder"] },
    };

    private static string ExpiredLink() =>
        new SignedLink("k1", Convert.ToBase64String(new byte[32])).Write("heldere-brieven~oud", "deelname", 1, SampleOperations.Now.AddDays(-1));

    private static Task<HttpResponseMessage> AddAsync(Visitor coordinator, string run, string mail) => coordinator.PostAsync($"/api/runs/{run}/participants", new { mail });

    private static Task<HttpResponseMessage> DecideAsync(Visitor coordinator, string run, string decision) =>
        coordinator.PostAsync($"/api/runs/{run}/decision", new { decision, reason = "Er zijn te weinig deelnemers." });

    private Task<Visitor> LearnerAsync(string name) => app.SignInAsync("Fout " + name);

    private Task<Visitor> CoordinatorAsync(string name) => app.CoordinatorAsync("Fout coor " + name);

    /// <summary>Whoever was here once can be found by address.</summary>
    private async Task<Visitor> SeenAsync(string name)
    {
        var colleague = await LearnerAsync("gezien " + name);
        await colleague.GetAsync("/api/me");
        return colleague;
    }

    private async Task<HttpResponseMessage> ChangedAsync(Visitor visitor, HttpMethod method, string path, Action<HttpRequestMessage> change)
    {
        var request = visitor.SignedRequest(method, path);
        change(request);
        return await app.SendAsync(request);
    }

    private async Task<HttpResponseMessage> OfSelfAsync(string name, string what, object body)
    {
        var coordinator = await CoordinatorAsync(name);
        return await coordinator.PutAsync($"/api/people/{await app.PersonOfAsync(coordinator)}/{what}", body);
    }

    private async Task<HttpResponseMessage> NotToldYetAsync()
    {
        var (learner, manager) = (await app.SignInAsync("Fout ongezegd", "duinrand"), await app.SignInAsync("Fout ongezien", "duinrand", ["manager"]));
        await manager.GetAsync("/api/me");
        await learner.PostFormAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", manager.Mail));
        var person = await app.PersonOfAsync(learner, "duinrand");
        await manager.PostFormAsync("/api/pagina/team", ("action", "confirm"), ("person", person));
        return await manager.GetAsync("/api/pagina/team/" + person);
    }

    private async Task<HttpResponseMessage> ProgressKeptAsync()
    {
        var learner = await LearnerAsync("behouden");
        await (await learner.PostAsync($"/api/me/quizzes/{SampleOperations.Quiz}", QuizOf("de lezer"))).AssertJsonAsync();
        return await learner.PutAsync($"/api/me/progress/{SampleOperations.CourseWithQuiz}/theorie", new { state = "notStarted" });
    }

    private async Task<HttpResponseMessage> QuizTakenTodayAsync()
    {
        var learner = await LearnerAsync("vandaag");
        await (await learner.PostAsync($"/api/me/quizzes/{SampleOperations.Quiz}", QuizOf("mijzelf"))).AssertJsonAsync();
        return await learner.PostAsync($"/api/me/quizzes/{SampleOperations.Quiz}", QuizOf("de lezer"));
    }

    private async Task<HttpResponseMessage> RunDecidedAsync()
    {
        var (coordinator, run) = (await CoordinatorAsync("besluit"), app.Operations.Run("fout-besluit"));
        await (await DecideAsync(coordinator, run, "goOn")).AssertJsonAsync();
        return await DecideAsync(coordinator, run, "cancel");
    }

    private async Task<HttpResponseMessage> RunFullAsync()
    {
        var run = app.Operations.Run("fout-vol", seats: 1, waitingList: false);
        await app.EnrolAsync(run, "Fout eerste");
        return await (await LearnerAsync("tweede")).PutAsync($"/api/me/enrolments/{run}");
    }

    private async Task<HttpResponseMessage> NotStartedAsync()
    {
        var (coordinator, run) = (await CoordinatorAsync("straks"), app.Operations.Run("fout-straks"));
        await app.EnrolAsync(run, "Fout straks");
        return await coordinator.PutAsync($"/api/runs/{run}/participants/{await coordinator.PersonAsync(run, "Fout straks")}/attendance", new { attendance = "present" });
    }

    private async Task<HttpResponseMessage> SeatsTakenAsync()
    {
        var run = app.Operations.Run("fout-bezet", seats: 1);
        await app.EnrolAsync(run, "Fout bezet");
        return await AddAsync(await CoordinatorAsync("bezet"), run, (await SeenAsync("bezet")).Mail);
    }

    private async Task<HttpResponseMessage> TooBusyAsync()
    {
        var proxy = await FaultProxy.StartAsync(app.StorageConnection, TestContext.Current.CancellationToken);
        _started.Add(proxy);
        var learner = await LearnerAsync("druk");
        await learner.GetAsync("/api/me");
        proxy.Plan.AtRandom(seed: 1, share: 1, StorageFault.Changed);
        return await AskAsync(learner, new Dictionary<string, string> { ["AzureWebJobsStorage"] = proxy.ConnectionString }, Herkennen, Completed);
    }

    private async Task<HttpResponseMessage> FailedAsync() => await AskAsync(
        await LearnerAsync("stuk"), new Dictionary<string, string> { ["Academy__Faults"] = "log-trips" }, "/api/me/log/regel0001", new { what = "een\ttab", on = "2027-01-01" });

    private async Task<HttpResponseMessage> AskAsync(Visitor learner, Dictionary<string, string> settings, string path, object body)
    {
        var process = await app.AddProcessAsync(settings);
        _started.Add(process);
        var request = learner.SignedRequest(HttpMethod.Put, path);
        (request.RequestUri, request.Content) = (new Uri(process.Address, path), JsonContent.Create(body));
        return await app.SendAsync(request);
    }
}
