using System.Text.Json;

namespace Academy.Browser.Tests.Accessibility.Personal;

/// <summary>
/// An academy in which much has happened: a run of thirty with a waiting list, somebody who learned in every way there is, a team, wishes,
/// a run that was called off. Names are as long as names are. Filled once; the clock ends where it stood.
/// </summary>
internal sealed record FilledAcademy
{
    public const string Learner = "Jeroen Maas";
    public const string Coordinator = "Els Verhoeven";
    public const string ManagerWhoSeesNothing = "Karim Bouzidi";
    public const string Manager = "Pieter Hoekstra";

    /// <summary>Of another municipality than the full run, with people in it.</summary>
    public const string CoordinatorElsewhere = "Marloes Brink";
    public const string Teammate = "Dennis Koster";

    /// <summary>Full, with thirty people in it and more in line.</summary>
    public const string FullRun = "heldere-brieven~2027-03-rivierstad";
    public const string AttendedRun = "integer-handelen~2027-01-rivierstad";
    public const string PlannedRun = "leidinggeven-aan-verandering~2027-03-rivierstad";
    public const string LeftRun = "klantreis-volgen~2027-05-rivierstad";
    public const string CalledOffRun = "bezwaar-behandelen~2027-08-rivierstad";
    public const string UndecidedRun = "omgaan-met-agressie~2027-02-rivierstad";
    public const string DuinrandRun = "heldere-brieven~2027-07-duinrand";
    public const string Line = "nieuw-bij-de-overheid";
    public const string LogEntry = "aantekening01";
    public const string BadgeCourse = "omgaan-met-agressie";
    private const int InAll = 30;

    /// <summary>With a hyphen, without one, with what comes before, and one that no line can break.</summary>
    private static readonly string[] Families =
        ["van der Westhuizen-Oudenaarden tot Nijenrode", "Wolfeschlegelsteinhausenbergerdorff", "El Ouafrassi", "in ’t Veld", "Nguyễn", "Ó Súilleabháin", "Bos"];

    private static readonly string[] Given = ["Maria-Magdalena", "Bo", "Ayşe", "Jan-Willem Frederik", "Sjoukje"];

    public required string ParticipantOfFullRun { get; init; }
    public required string ColleagueWhoIsOff { get; init; }
    public required string CoordinatorHerself { get; init; }
    public required string TeammateNumber { get; init; }
    public required string BadgePage { get; init; }

    public static async Task<FilledAcademy> FillAsync(WholeAcademy academy, string dist)
    {
        using var crowd = new Crowd(academy);
        var (learner, coordinator) = (await crowd.SampleAsync(Learner), await crowd.SampleAsync(Coordinator));
        await LearnAsync(academy, dist, learner, coordinator);
        await academy.MoveClockAsync(BuiltSite.Day);
        await learner.PostAsync("/api/me/quizzes/bezwaar", new { course = "bezwaar-behandelen", unit = "instap", answers = AnswersOf(dist, "bezwaar", right: false) });

        var people = await Task.WhenAll(Enumerable.Range(0, InAll + 4).Select(number =>
            crowd.NewAsync($"{Given[number % Given.Length]} {Families[number % Families.Length]}{(number < 28 ? "" : $" {number}")}", number is 5 or 11 ? "duinrand" : "rivierstad")));
        await FillRunAsync(learner, coordinator, people);
        await coordinator.EnrolAsync(FullRun);
        await coordinator.PostAsync($"/api/runs/{CalledOffRun}/decision", new { decision = "cancel", reason = "De trainer is ziek en er is niemand die het kan overnemen. Kies gerust een andere datum." });
        await Task.WhenAll(people.Where(person => person.Edition == "rivierstad").Take(6).Select(person => person.PutAsync("/api/me/wishes/thema/heldere-taal")));
        await learner.PutAsync("/api/me/wishes/thema/heldere-taal");

        var badge = await MakeBadgeAsync(dist, learner, coordinator);
        var off = await coordinator.NumberInAsync(FullRun, people[0].Who.Name);
        await coordinator.PutAsync($"/api/people/{off}/access", new { active = false });
        return new FilledAcademy
        {
            ParticipantOfFullRun = await coordinator.NumberInAsync(FullRun, people[1].Who.Name),
            ColleagueWhoIsOff = off,
            CoordinatorHerself = await coordinator.NumberInAsync(FullRun, Coordinator),
            TeammateNumber = await MakeTeamAsync(crowd),
            BadgePage = badge,
        };
    }

    /// <summary>Every kind of evidence: there, tested, one's own word, and the four reasons not to do a unit.</summary>
    private static async Task LearnAsync(WholeAcademy academy, string dist, Crowd.Person learner, Crowd.Person coordinator)
    {
        await academy.MoveClockAsync(new DateTimeOffset(2027, 1, 5, 9, 0, 0, TimeSpan.Zero));
        await learner.EnrolAsync(AttendedRun);
        await learner.PostAsync("/api/me/quizzes/integriteit", new { course = "integer-handelen", unit = "instap", answers = AnswersOf(dist, "integriteit", right: true) });
        await learner.PutAsync("/api/me/progress/integer-handelen/teamgesprek", new { state = "completed" });
        await learner.PutAsync("/api/me/progress/heldere-brieven/theorie", new { state = "waived", reason = "equivalentOutsideActivity" });
        await learner.PutAsync("/api/me/progress/heldere-brieven/toepassen", new { state = "waived", reason = "equivalentAu" });
        await learner.PutAsync("/api/me/progress/phishing-herkennen/vijf-signalen", new { state = "completed" });

        await academy.MoveClockAsync(new DateTimeOffset(2027, 1, 21, 12, 0, 0, TimeSpan.Zero));
        var number = await coordinator.NumberInAsync(AttendedRun, Learner);
        await coordinator.PutAsync($"/api/runs/{AttendedRun}/participants/{number}/attendance", new { attendance = "present" });
        await coordinator.PutAsync($"/api/people/{number}/progress/heldere-brieven/oefendag", new { state = "waived" });
        await learner.PutAsync("/api/me/lines/" + Line);
        await learner.PutAsync("/api/me/log/" + LogEntry, new { what = "Een bezwaarschriftencommissievergadering voorbereid met een ervaren collega", on = "2027-01-14", minutes = 90, course = "heldere-brieven", note = "Begin met de vraag van de inwoner.\nDaarna pas de regels." });
        await learner.PutAsync("/api/me/log/aantekening02", new { what = "Meegekeken aan de balie", on = "2027-01-12" });
        await learner.EnrolAsync(PlannedRun);
        await learner.EnrolAsync(CalledOffRun);
        await learner.EnrolAsync(LeftRun);
        await learner.SubmitAsync("/api/pagina/inschrijving/" + LeftRun, ("action", "cancel"));
        await learner.SubmitAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", (await learner.Crowd.SampleAsync(ManagerWhoSeesNothing)).Who.Mail));
    }

    /// <summary>First who signs up, then who stands in line, then who a coordinator adds above the number of seats.</summary>
    private static async Task FillRunAsync(Crowd.Person learner, Crowd.Person coordinator, IReadOnlyList<Crowd.Person> people)
    {
        foreach (var person in people.Take(12))
        {
            await person.EnrolAsync(FullRun);
        }

        await learner.EnrolAsync(FullRun);
        foreach (var person in people.Skip(InAll))
        {
            await person.EnrolAsync(FullRun);
        }

        foreach (var person in people.Skip(12).Take(InAll - 12))
        {
            await coordinator.PostAsync($"/api/runs/{FullRun}/participants", new { mail = person.Who.Mail, aboveSeats = true });
        }
    }

    /// <summary>Excused from every unit by the coordinator, of which a badge can be made; gives its public page.</summary>
    private static async Task<string> MakeBadgeAsync(string dist, Crowd.Person learner, Crowd.Person coordinator)
    {
        using var operations = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(dist, "operations", "operations.json"), TestContext.Current.CancellationToken));
        var units = operations.RootElement.GetProperty("courses").EnumerateArray().Single(course => course.GetProperty("id").GetString() == BadgeCourse).GetProperty("units");
        var number = await coordinator.NumberInAsync(FullRun, Learner);
        foreach (var unit in units.EnumerateArray())
        {
            await coordinator.PutAsync($"/api/people/{number}/progress/{BadgeCourse}/{unit.GetProperty("id").GetString()}", new { state = "waived" });
        }

        await learner.PutAsync("/api/me", new { jobRoles = (string[])["klantcontact", "vergunningverlener"] });
        var badge = await learner.PutAsync("/api/me/badges/" + BadgeCourse, new { name = true, mail = false });
        return new Uri(badge.GetProperty("page").GetString()!).AbsolutePath;
    }

    /// <summary>A team where the municipality switched it on: one who was confirmed, one who waits for that.</summary>
    private static async Task<string> MakeTeamAsync(Crowd crowd)
    {
        var (manager, mate, newcomer) = (await crowd.SampleAsync(Manager), await crowd.SampleAsync(Teammate), await crowd.NewAsync($"{Given[0]} {Families[0]}", "duinrand"));
        var coordinator = await crowd.SampleAsync(CoordinatorElsewhere);
        await mate.SubmitAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", manager.Who.Mail), ("besluit", BuiltSite.DecisionMark));
        await newcomer.SubmitAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", manager.Who.Mail));
        // As from before the view was switched on: the manager has a manager too.
        await manager.SubmitAsync("/api/pagina/mijn/leidinggevende", ("action", "name"), ("mail", coordinator.Who.Mail));

        await mate.EnrolAsync(DuinrandRun);
        foreach (var unit in (string[])["wat-willen-ze", "vijf-signalen", "link-controleren", "toch-geklikt"])
        {
            await mate.PutAsync("/api/me/progress/phishing-herkennen/" + unit, new { state = "completed" });
        }

        var number = await coordinator.NumberInAsync(DuinrandRun, Teammate);
        await manager.SubmitAsync("/api/pagina/team", ("action", "confirm"), ("person", number));
        return number;
    }

    /// <summary>Every question answered with all that is right, or with one thing that is not.</summary>
    private static Dictionary<string, string[]> AnswersOf(string dist, string quiz, bool right)
    {
        using var operations = JsonDocument.Parse(File.ReadAllText(Path.Combine(dist, "operations", "operations.json")));
        return operations.RootElement.GetProperty("quizzes").EnumerateArray().Single(one => one.GetProperty("id").GetString() == quiz)
            .GetProperty("questions").EnumerateArray()
            .ToDictionary(
                question => question.GetProperty("id").GetString()!,
                question => question.GetProperty("options").EnumerateArray()
                    .Where(option => (option.TryGetProperty("right", out var known) && known.GetBoolean()) == right)
                    .Select(option => option.GetProperty("text").GetString()!).Take(right ? int.MaxValue : 1).ToArray());
    }
}
