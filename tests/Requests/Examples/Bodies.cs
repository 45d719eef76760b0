using Academy.Requests.Offers;

namespace Academy.Requests.Examples;

/// <summary>What a request of each route carries when it is right. A route that changes something and is not here gets an empty body.</summary>
internal static class Bodies
{
    private static readonly string[] Notes = ["", "Kort.", "Een aantekening met een é, een ‘aanhaling’ en 😀.", "Regel een\nregel twee"];

    /// <summary>As JSON: for programs.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Scene, object>> OfJson = new Dictionary<string, Func<Scene, object>>
    {
        ["POST /api/roles"] = scene => (scene.Who with { UserId = "gast-" + scene.Number(1, 200) }).SignIn,
        ["POST /api/evaluations/{token}"] = scene => scene.Form.Questions.ToDictionary(question => question.Id, question => AnswerTo(question, scene)),
        ["POST /api/me/progress"] = scene => new { courses = new Dictionary<string, string[]> { [scene.Course.Id] = [scene.Unit.Id, "oud"], ["weg"] = ["x"] } },
        ["PUT /api/me"] = scene => new { jobRoles = scene.JobRoles },
        ["PUT /api/me/proposals/{rule}"] = scene => new { answer = scene.Any("decline", "decline", "follow") },
        ["PUT /api/me/badges/{course}"] = scene => new { name = scene.OneIn(2), mail = scene.OneIn(2) },
        ["POST /api/me/quizzes/{quiz}"] = scene => new { course = scene.Course.Id, unit = scene.Unit.Id, answers = scene.Quiz.Questions.ToDictionary(question => question.Id, question => ChosenIn(question, scene)) },
        ["PUT /api/me/progress/{course}/{unit}"] = scene => new { state = scene.Any("completed", "completed", "notStarted", "waived"), reason = scene.Any("equivalentAu", "equivalentOutsideActivity") },
        ["PUT /api/me/log/{entry}"] = scene => new { what = "Meegelopen bij de balie", on = scene.Day, minutes = 45, course = scene.Course.Id, competence = scene.Competence, note = scene.Any(Notes) },
        ["POST /api/runs/{run}/decision"] = scene => new { decision = scene.Any("goOn", "goOn", "cancel"), reason = "Er zijn te weinig deelnemers." },
        ["POST /api/runs/{run}/participants"] = scene => new { mail = scene.Mail, aboveSeats = scene.OneIn(3) },
        ["PUT /api/runs/{run}/participants/{person}/attendance"] = scene => new { attendance = scene.Any("present", "absent", "none") },
        ["POST /api/runs/{run}/participants/{person}/move"] = scene => new { to = scene.Other.Key, aboveSeats = scene.OneIn(2) },
        ["PUT /api/people/{person}/access"] = scene => new { active = !scene.OneIn(4) },
        ["PUT /api/people/{person}/progress/{course}/{unit}"] = scene => new { state = scene.Any("waived", "notStarted"), reason = "administrative" },
    };

    /// <summary>As the fields of a form: for people.</summary>
    public static readonly IReadOnlyDictionary<string, Func<Scene, (string Name, string Value)[]>> OfForms = new Dictionary<string, Func<Scene, (string, string)[]>>
    {
        ["POST /api/pagina/evaluatie/{token}"] = scene => [.. scene.Form.Questions.Select(question => (question.Id, AnswerTo(question, scene)))],
        ["POST /api/pagina/wens/{kind}/{subject}"] = scene => [("action", scene.Any("wish", "withdraw"))],
        ["POST /api/pagina/mijn/wissen"] = scene => [("zeker", scene.Any("wissen", ""))],
        ["POST /api/pagina/mijn/leidinggevende"] = scene => [("action", scene.Any("name", "name", "read", "end")), ("mail", scene.Mail), ("besluit", scene.Any(BusyOperations.DecisionMark, BusyOperations.DecisionMark, ""))],
        ["POST /api/pagina/mijn/functie"] = scene => [.. scene.JobRoles.Select(role => ("jobRole", role))],
        ["POST /api/pagina/mijn/voorstel/{rule}"] = scene => [("answer", scene.Any("decline", "decline", "follow"))],
        ["POST /api/pagina/mijn/bewijs/{course}"] = scene => [("action", scene.Any("make", "make", "withdraw")), ("name", scene.Any("ja", ""))],
        ["POST /api/pagina/inschrijving/{run}"] = scene => [("action", scene.Any("enrol", "enrol", "cancel", "decline"))],
        ["POST /api/pagina/voortgang/{course}"] = scene => [("unit", scene.Unit.Id), ("state", scene.Any("completed", "notStarted", "waived")), ("reason", "equivalentAu")],
        ["POST /api/pagina/toets/{course}/{unit}"] = scene => [.. scene.Quiz.Questions.SelectMany(question => ChosenIn(question, scene).Select(option => (question.Id, option)))],
        ["POST /api/pagina/leerlijn/{line}"] = scene => [("action", scene.Any("follow", "unfollow"))],
        ["POST /api/pagina/logboek/{entry}"] = scene =>
            [("action", scene.Any("save", "save", "remove")), ("what", "Een webinar gevolgd"), ("on", scene.Day), ("minutes", scene.Number(1, 240)), ("course", scene.Course.Id), ("competence", scene.Competence), ("note", scene.Any(Notes)), ("new", "1")],
        ["POST /api/pagina/beheer/collega"] = scene => [("mail", scene.Mail)],
        ["POST /api/pagina/beheer/collega/{person}"] = scene => [("action", scene.Any("on", "on", "on", "off")), ("zeker", "uitzetten")],
        ["POST /api/pagina/beheer/uitvoering/{run}/vrijstellen/{person}"] = scene => [("unit", scene.Any([.. scene.CourseOfRun.Units.Select(unit => unit.Id)])), ("state", scene.Any("waived", "notStarted"))],
        ["POST /api/pagina/team"] = scene => [("action", scene.Any("confirm", "end")), ("person", scene.Person)],
        ["POST /api/pagina/beheer/uitvoering/{run}/besluit"] = scene => [("decision", scene.Any("goOn", "cancel")), ("reason", "Er zijn te weinig deelnemers.")],
        ["POST /api/pagina/beheer/uitvoering/{run}"] = scene =>
            [("action", scene.Any("attendance", "add")), ("person", scene.Person), ("attendance", scene.Any("present", "absent", "none")), ("mail", scene.Mail), ("aboveSeats", scene.Any("true", ""))],
        ["POST /api/pagina/beheer/uitvoering/{run}/verplaatsen/{person}"] = scene => [("to", scene.Other.Key), ("aboveSeats", scene.Any("true", ""))],
    };

    /// <summary>The question mark and what follows, where a route reads that.</summary>
    public static string QueryOf(Route route, Scene scene) => $"{route}" switch
    {
        "GET /api/pagina/beheer" => scene.Any("", "?zoek=", "?zoek=stadhuis", "?zoek=heldere%20brieven"),
        "GET /api/pagina/mijn" => scene.Any("", "?blad=werkoverleg"),
        "GET /api/pagina/beheer/uitvoering/{run}" => scene.Any("", "?gedaan=toegevoegd", "?gedaan=verplaatst"),
        _ => "",
    };

    private static string AnswerTo(OfferedQuestion question, Scene scene) => question.Kind switch
    {
        "scale" => scene.Number(1, 5),
        "choice" => scene.Any([.. question.Options]),
        _ => scene.Any(Notes),
    };

    private static string[] ChosenIn(OfferedQuizQuestion question, Scene scene)
    {
        var options = question.Options.Where(option => option.Right || scene.OneIn(8)).Select(option => option.Text).ToArray();
        return question.Kind == "multiple" || options.Length < 2 ? options : [scene.Any(options)];
    }
}
