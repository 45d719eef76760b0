using Academy.Requests.Asking;
using Academy.Requests.Examples;
using Academy.Requests.Offers;
using Academy.Requests.People;

namespace Academy.Benchmarks.Costing;

/// <summary>What people and timers do in a year, once each: twelve learners of one municipality, their coordinator, and the host.</summary>
internal sealed class Walk(CostedAcademy academy, Offer offer, string municipality, string origin, SignedLink links, Func<Task> endRunAsync)
{
    private const int Learners = 12;
    private const int SigningOff = 4;

    private readonly Actor[] _learners = [.. Enumerable.Range(1, Learners).Select(number => ActorOf(offer, municipality, origin, $"leert-{number}", "learner"))];
    private readonly Actor _coordinator = ActorOf(offer, municipality, origin, "coordineert", "coordinator");

    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        await academy.FireAsync("SyncCatalogue", cancellationToken);
        await SignInAsync(_coordinator, cancellationToken);
        await academy.MeasureAsync("sign in", Learners, async () =>
        {
            foreach (var learner in _learners)
            {
                await SignInAsync(learner, cancellationToken);
            }
        });
        await LearnAsync(cancellationToken);
        await TakeJobRoleAsync(cancellationToken);
        await EnrolAsync(cancellationToken);
        await academy.SendMailsAsync("send a mail", cancellationToken);
        await CoordinateAsync(cancellationToken);
        await ShowBadgesAsync(cancellationToken);
        await RunTimersAsync(cancellationToken);
        await EvaluateAsync(cancellationToken);
    }

    private static Actor ActorOf(Offer offer, string municipality, string origin, string userId, string role) =>
        new(municipality, origin, offer.EditionOf(municipality).Tenants[0], userId, role);

    private string RunOf(string kind) => offer.Runs.First(run => run.Key.EndsWith($"{municipality}-{kind}", StringComparison.Ordinal)).Key;

    private async Task SignInAsync(Actor actor, CancellationToken cancellationToken)
    {
        await academy.AskAsync(actor.AskJson("POST", "/api/roles", actor.SignIn), cancellationToken);
        await academy.AskAsync(actor.Ask("GET", "/api/me", [], null), cancellationToken);
    }

    private Task EachAsync(string action, Func<Actor, Request> ask, CancellationToken cancellationToken) =>
        academy.MeasureAsync(action, Learners, () => academy.AskAllAsync(_learners.Select(ask), cancellationToken));

    private async Task LearnAsync(CancellationToken cancellationToken)
    {
        var courses = offer.CoursesOf(offer.EditionOf(municipality));
        var course = courses.First(one => one.Units.Any(unit => unit.Kind is "e-learning" or "micro"));
        var unit = course.Units.First(one => one.Kind is "e-learning" or "micro");
        var quizzed = courses.First(one => one.Units.Any(asked => asked.Quiz is not null));
        var taken = quizzed.Units.First(asked => asked.Quiz is not null);
        var quiz = offer.Quizzes.First(one => one.Id == taken.Quiz);
        var answers = quiz.Questions.ToDictionary(question => question.Id, question => question.Options.Where(option => option.Right).Select(option => option.Text).ToArray());
        var line = offer.EditionOf(municipality).Lines[0];
        await EachAsync("tick a unit", one => one.AskJson("PUT", $"/api/me/progress/{course.Id}/{unit.Id}", new { state = "completed" }), cancellationToken);
        await EachAsync("take a quiz", one => one.AskJson("POST", $"/api/me/quizzes/{quiz.Id}", new { course = quizzed.Id, unit = taken.Id, answers }), cancellationToken);
        await EachAsync("follow a line", one => one.Ask("PUT", $"/api/me/lines/{line}", [], null), cancellationToken);
        await EachAsync("add to the log", one => one.AskJson("PUT", "/api/me/log/regel0001", new { what = "Een middag meegelopen", on = "2026-01-01" }), cancellationToken);
        await EachAsync("open Mijn leren", one => one.Ask("GET", "/api/pagina/mijn", [], null), cancellationToken);
    }

    private async Task TakeJobRoleAsync(CancellationToken cancellationToken)
    {
        var lines = offer.EditionOf(municipality).Lines;
        var rule = offer.Rules.First(one => one.Propose is { } proposed && lines.Skip(1).Contains(proposed));
        await EachAsync("take a job role", one => one.AskJson("PUT", "/api/me", new { jobRoles = rule.JobRoles.Take(1) }), cancellationToken);
        await EachAsync("answer a proposal", one => one.AskJson("PUT", $"/api/me/proposals/{rule.Id}", new { answer = "follow" }), cancellationToken);
    }

    private async Task EnrolAsync(CancellationToken cancellationToken)
    {
        var run = RunOf("open-3");
        await academy.MeasureAsync("free seats, read anew", 1, () => academy.AskAsync(_coordinator.Ask("GET", "/api/seats", [], null, signedIn: false), cancellationToken));
        await academy.MeasureAsync("free seats, from memory", 1, () => academy.AskAsync(_coordinator.Ask("GET", "/api/seats", [], null, signedIn: false), cancellationToken));
        await EachAsync("sign up", one => one.Ask("PUT", $"/api/me/enrolments/{run}", [], null), cancellationToken);
        await academy.MeasureAsync("sign off", SigningOff, () => academy.AskAllAsync(_learners.Take(SigningOff).Select(one => one.Ask("DELETE", $"/api/me/enrolments/{run}", [], null)), cancellationToken));
    }

    private async Task CoordinateAsync(CancellationToken cancellationToken)
    {
        var run = RunOf("begonnen");
        await EachAsync("add a participant", one => _coordinator.AskJson("POST", $"/api/runs/{run}/participants", new { mail = one.Mail }), cancellationToken);
        await academy.MeasureAsync("see the participants", 1, () => academy.AskAsync(_coordinator.Ask("GET", $"/api/pagina/beheer/uitvoering/{run}", [], null), cancellationToken));
        var list = await academy.AskAsync(_coordinator.Ask("GET", $"/api/runs/{run}/participants", [], null), cancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(list.Body);
        string[] persons = [.. json.RootElement.GetProperty("participants").EnumerateArray().Select(one => one.GetProperty("person").GetString()!)];
        await academy.MeasureAsync("mark attendance", persons.Length, () => academy.AskAllAsync(
            persons.Select(person => _coordinator.AskJson("PUT", $"/api/runs/{run}/participants/{person}/attendance", new { attendance = "present" })), cancellationToken));
        var course = Shortest();
        await academy.MeasureAsync("excuse from a unit", persons.Length * course.Units.Count, () => academy.AskAllAsync(
            from person in persons
            from unit in course.Units
            select _coordinator.AskJson("PUT", $"/api/people/{person}/progress/{course.Id}/{unit.Id}", new { state = "waived" }), cancellationToken));
    }

    /// <summary>The course with the fewest units: who is excused from them all has completed it, on another's word.</summary>
    private OfferedCourse Shortest() => offer.CoursesOf(offer.EditionOf(municipality)).MinBy(course => course.Units.Count)!;

    private async Task ShowBadgesAsync(CancellationToken cancellationToken)
    {
        var badge = $"/api/me/badges/{Shortest().Id}";
        await EachAsync("make a badge", one => one.AskJson("PUT", badge, new { name = true, mail = false }), cancellationToken);
        var made = await academy.AskAsync(_learners[0].AskJson("PUT", badge, new { name = true, mail = false }), cancellationToken);
        using var json = System.Text.Json.JsonDocument.Parse(made.Body);
        var page = new Uri(json.RootElement.GetProperty("page").GetString()!).AbsolutePath;
        await academy.MeasureAsync("somebody looks at a badge", 1, () => academy.AskAsync(_coordinator.Ask("GET", page, [], null, signedIn: false), cancellationToken));
    }

    private async Task RunTimersAsync(CancellationToken cancellationToken)
    {
        await academy.FireAsync("Sweep", cancellationToken);
        await academy.MeasureAsync("sweep, nothing due", 1, () => academy.FireAsync("Sweep", cancellationToken));
        await academy.MeasureAsync("look whether content changed", 1, () => academy.FireAsync("SyncCatalogue", cancellationToken));
        await academy.MeasureAsync("nightly clean", 1, async () =>
        {
            await academy.FireAsync("Clean", cancellationToken);
            await academy.FireAsync("Sweep", cancellationToken);
        });
    }

    private async Task EvaluateAsync(CancellationToken cancellationToken)
    {
        var form = offer.Questionnaires[0];
        await endRunAsync();
        await academy.MeasureAsync("content changed: runs are brought over", 1, () => academy.FireAsync("SyncCatalogue", cancellationToken));
        await academy.MeasureAsync("a run ends: evaluations are planned and sent", 1, async () =>
        {
            await academy.FireAsync("Sweep", cancellationToken);
            await academy.FireAsync("Sweep", cancellationToken);
        });
        var tokens = Enumerable.Range(1, Learners).Select(number => links.Write(RunOf("begonnen"), form.Id, number, TimeProvider.System.GetUtcNow().AddDays(20))).ToArray();
        await academy.MeasureAsync("open an evaluation", Learners, () => academy.AskAllAsync(tokens.Select(token => _coordinator.Ask("GET", $"/api/pagina/evaluatie/{token}", [], null, signedIn: false)), cancellationToken));
        await academy.MeasureAsync("answer an evaluation", Learners, () => academy.AskAllAsync(tokens.Select(token => _coordinator.AskForm($"/api/pagina/evaluatie/{token}", FieldsOf(form))), cancellationToken));
    }

    private static string FieldsOf(OfferedForm form) => string.Join('&', form.Questions.Select(question =>
        $"{question.Id}={Uri.EscapeDataString(question.Kind switch { "scale" => "4", "choice" => question.Options[0], _ => "Ik schrijf nu korter." })}"));
}
