using Microsoft.Playwright;

namespace Academy.Browser.Tests.Accessibility.Personal;

/// <summary>
/// The personal pages of each role in a filled academy: whole, in the shell of the site, and with what a refused form says. A new
/// page of the functions is one line here; PersonalRouteTests is red until it stands here.
/// </summary>
internal sealed class FilledPages(WholeAcademy academy, FilledAcademy filled)
{
    private const string Organising = "/api/pagina/beheer/uitvoering/";
    private const string Send = "main form[method=post] button";

    /// <summary>Who looks, at which edition, and at what.</summary>
    public IReadOnlyList<(string Who, string Edition, IReadOnlyList<LookedPage> Pages)> All =>
    [
        (FilledAcademy.Learner, "rivierstad", Learner),
        (FilledAcademy.Coordinator, "rivierstad", Coordinator),
        (FilledAcademy.ManagerWhoSeesNothing, "rivierstad", [At("rivierstad", "team that is not shown", "/api/pagina/team")]),
        (FilledAcademy.Manager, "duinrand", Manager),
        (FilledAcademy.CoordinatorElsewhere, "duinrand", [At("duinrand", "runs, with colleagues elsewhere", "/api/pagina/beheer")]),
    ];

    private IReadOnlyList<LookedPage> Learner =>
    [
        Of("my learning, full", "/mijn/"),
        Of("my learning as a page, full", "/api/pagina/mijn"),
        Of("sheet for the team", "/api/pagina/mijn?blad=werkoverleg"),
        Of("erase", "/api/pagina/mijn/wissen"),
        Sent("erase, not sure", "/api/pagina/mijn/wissen"),
        Of("manager, named", "/api/pagina/mijn/leidinggevende"),
        Sent("manager, with a mistake", "/api/pagina/mijn/leidinggevende", "main form:has(#mail) button"),
        Of("sign-up, seated", "/api/pagina/inschrijving/" + FilledAcademy.PlannedRun),
        Of("sign-up, in line", "/api/pagina/inschrijving/" + FilledAcademy.FullRun),
        Of("sign-up, left", "/api/pagina/inschrijving/" + FilledAcademy.LeftRun),
        Of("sign-up, called off", "/api/pagina/inschrijving/" + FilledAcademy.CalledOffRun),
        Of("sign-up, over", "/api/pagina/inschrijving/" + FilledAcademy.AttendedRun),
        Of("progress, done", "/api/pagina/voortgang/integer-handelen"),
        Of("progress, waived", "/api/pagina/voortgang/heldere-brieven"),
        Of("course with progress, waived", "/cursussen/heldere-brieven/"),
        Of("quiz", "/api/pagina/toets/werken-met-ai/instap"),
        Sent("quiz with questions left", "/api/pagina/toets/werken-met-ai/instap"),
        Of("quiz that was passed", "/api/pagina/toets/integer-handelen/instap"),
        Of("quiz that was not passed", "/api/pagina/toets/bezwaar-behandelen/instap"),
        Of("line that is followed", "/api/pagina/leerlijn/" + FilledAcademy.Line),
        Of("line in the site", $"/leerlijnen/{FilledAcademy.Line}/"),
        Of("line that is not followed", "/api/pagina/leerlijn/klantcontact"),
        Of("log", "/api/pagina/logboek"),
        Sent("log with a mistake", "/api/pagina/logboek"),
        Of("log entry", "/api/pagina/logboek/" + FilledAcademy.LogEntry),
        Of("wish", "/api/pagina/wens/thema/heldere-taal"),
        Of("wish that cannot be made", "/api/pagina/wens/cursus/phishing-herkennen"),
        Of("job roles, and what the academy did of its own accord", "/api/pagina/mijn/functie"),
        Of("badge that was made", "/api/pagina/mijn/bewijs/" + FilledAcademy.BadgeCourse),
        Of("badge that cannot be made", "/api/pagina/mijn/bewijs/integer-handelen"),
        Of("badge as everyone sees it", filled.BadgePage),
        Of("badge that nobody made", "/api/pagina/bewijs/00000000000000000000000000000000"),
        Of("page that is not there", "/api/pagina/die-is-er-niet"),
    ];

    private IReadOnlyList<LookedPage> Coordinator =>
    [
        Of("runs", "/beheer/"),
        Of("runs as a page", "/api/pagina/beheer"),
        Of("runs, nothing found", "/api/pagina/beheer?zoek=donaudampfschifffahrtsgesellschaft"),
        Of("wishes of colleagues", "/api/pagina/beheer/wensen"),
        Of("participants of a full run", Organising + FilledAcademy.FullRun),
        Sent("participants, nobody added", Organising + FilledAcademy.FullRun, "main form:has([name=mail]) button"),
        Of("participants, who was there", Organising + FilledAcademy.AttendedRun),
        Of("participants of a run that is off", Organising + FilledAcademy.CalledOffRun),
        Of("decision", $"{Organising}{FilledAcademy.UndecidedRun}/besluit"),
        Sent("decision with a mistake", $"{Organising}{FilledAcademy.UndecidedRun}/besluit"),
        Of("decision that was taken", $"{Organising}{FilledAcademy.CalledOffRun}/besluit"),
        Of("move", $"{Organising}{FilledAcademy.FullRun}/verplaatsen/{filled.ParticipantOfFullRun}"),
        Sent("move to nowhere", $"{Organising}{FilledAcademy.FullRun}/verplaatsen/{filled.ParticipantOfFullRun}"),
        Of("excuse", $"{Organising}{FilledAcademy.FullRun}/vrijstellen/{filled.ParticipantOfFullRun}"),
        Of("colleague to look for", "/api/pagina/beheer/collega"),
        Sent("colleague that is not found", "/api/pagina/beheer/collega"),
        Of("colleague who gets in", "/api/pagina/beheer/collega/" + filled.ParticipantOfFullRun),
        Sent("colleague, not sure", "/api/pagina/beheer/collega/" + filled.ParticipantOfFullRun),
        Of("colleague who is off", "/api/pagina/beheer/collega/" + filled.ColleagueWhoIsOff),
        Of("coordinator herself", "/api/pagina/beheer/collega/" + filled.CoordinatorHerself),
    ];

    private IReadOnlyList<LookedPage> Manager =>
    [
        At("duinrand", "team", "/api/pagina/team"),
        At("duinrand", "member of the team", "/api/pagina/team/" + filled.TeammateNumber),
        At("duinrand", "manager, with what is new to read", "/api/pagina/mijn/leidinggevende"),
    ];

    private LookedPage Of(string kind, string path) => At("rivierstad", kind, path);

    private LookedPage At(string edition, string kind, string path) =>
        LookedPage.At(edition, kind, new Uri(academy.Stack.Site(edition), path)) with { Name = $"{path} ({kind})" };

    /// <summary>The same page after its form was sent as it stands, which is refused.</summary>
    private LookedPage Sent(string kind, string path, string button = Send) => Of(kind, path) with
    {
        OpenAsync = async page =>
        {
            await page.GotoAsync(new Uri(academy.Rivierstad, path).AbsoluteUri);
            await page.Locator(button).First.ClickAsync();
            await page.Locator(".academy-error-summary").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible });
        },
    };
}
