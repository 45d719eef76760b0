using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Web;

/// <summary>Every refusal this app gives, as RFC 9457 problem details with a stable type and Dutch for the reader.</summary>
internal static class Problems
{
    private const string Types = "urn:academy:problem:";

    public static ProblemHttpResult NotSignedIn() =>
        Of(401, "not-signed-in", "Je bent niet ingelogd.", "Log in en probeer het dan opnieuw.");

    public static ProblemHttpResult NotAllowed() =>
        Of(403, "not-allowed", "Je hebt geen toegang tot dit onderdeel.", "Vraag je coördinator als je dit wel nodig hebt.");

    public static ProblemHttpResult WrongOrigin() =>
        Of(403, "wrong-origin", "Dit verzoek kwam niet van de academie.", "Open de academie en doe het daar opnieuw. Er is niets veranderd.");

    public static ProblemHttpResult UnknownEdition() =>
        Of(404, "unknown-edition", "Deze academie kennen we niet.", "Controleer het adres.");

    public static ProblemHttpResult NotFound() =>
        Of(404, "not-found", "Dit bestaat niet.", "Controleer het adres.");

    public static ProblemHttpResult UnknownRun() =>
        Of(404, "unknown-run", "Deze uitvoering bestaat niet.", "Kijk op de pagina van de cursus welke data er zijn.");

    public static ProblemHttpResult UnknownPerson() =>
        Of(404, "unknown-person", "Deze persoon kennen we niet.", "Controleer het adres.");

    public static ProblemHttpResult NotYourself() =>
        Of(409, "not-yourself", "Je kunt jezelf niet uitzetten.", "Vraag een andere coördinator om dit te doen.");

    public static ProblemHttpResult UnknownUnit() =>
        Of(404, "unknown-unit", "Dit onderdeel bestaat niet.", "Kijk op de pagina van de cursus welke onderdelen er zijn.");

    public static ProblemHttpResult ProgressIsKept() =>
        Of(409, "progress-kept", "Dit onderdeel is al vastgelegd.", "Je was erbij, je haalde de toets of de coördinator gaf een vrijstelling. Klopt dat niet? Vraag het je coördinator.");

    public static ProblemHttpResult NotYourOwnProgress() =>
        Of(409, "not-your-own-progress", "Je kunt jezelf geen vrijstelling geven.", "Vraag een andere coördinator om dit te doen.");

    public static ProblemHttpResult UnknownQuiz() =>
        Of(404, "unknown-quiz", "Deze toets bestaat niet.", "Kijk op de pagina van de cursus welke toets er is.");

    public static ProblemHttpResult QuizTakenToday(string again) =>
        Of(409, "quiz-taken-today", "Je hebt deze toets vandaag al gemaakt.", $"Je kunt hem opnieuw doen vanaf {again}. Wat je vandaag invulde, is bewaard.");

    public static ProblemHttpResult UnknownLine() =>
        Of(404, "unknown-line", "Deze leerlijn bestaat niet.", "Kijk bij de leerlijnen welke er zijn.");

    public static ProblemHttpResult LineIsAssigned() =>
        Of(409, "line-assigned", "Deze leerlijn hoort bij je functie.", "Je kunt er niet mee stoppen zolang je deze functie hebt. Klopt je functie niet meer? Pas hem aan bij ‘Mijn leren’.");

    public static ProblemHttpResult UnknownProposal() =>
        Of(404, "unknown-proposal", "Dit voorstel staat er niet meer.", "Kijk bij ‘Mijn leren’ wat er nu voor je staat. Er is niets veranderd.");

    public static ProblemHttpResult UnknownLogEntry() =>
        Of(404, "unknown-log-entry", "Dit staat niet in je logboek.", "Kijk in je logboek wat er staat. Misschien heb je dit al weggehaald.");

    public static ProblemHttpResult LogIsFull(int most) =>
        Of(409, "log-full", "Je logboek is vol.", $"Er passen {most} regels in. Haal er een weg die je niet meer nodig hebt.");

    public static ProblemHttpResult UnknownLink() =>
        Of(404, "unknown-link", "Deze link klopt niet.", "Open de link uit je mail nog een keer, of kopieer hem in zijn geheel.");

    public static ProblemHttpResult LinkExpired() =>
        Of(410, "link-expired", "Deze vragenlijst is gesloten.", "Je hoeft niets meer te doen.");

    public static ProblemHttpResult RunClosed() =>
        Of(409, "run-closed", "Je kunt je niet meer inschrijven.", "De inschrijving voor deze uitvoering is gesloten. Kijk op de pagina van de cursus of er een andere datum is.");

    public static ProblemHttpResult RunStarted() =>
        Of(409, "run-started", "Deze uitvoering is al begonnen.", "Afmelden kan niet meer. Neem contact op met de organisator als je niet kunt komen.");

    public static ProblemHttpResult RunCancelled() =>
        Of(409, "run-cancelled", "Deze uitvoering gaat niet door.", "Kijk op de pagina van de cursus of er een andere datum is.");

    public static ProblemHttpResult RunGoesOn() =>
        Of(409, "run-decided", "Over deze uitvoering is al besloten.", "Ze gaat door. Kan dat toch niet? Laat de uitvoering dan in de inhoud van de academie vervallen.");

    public static ProblemHttpResult RunCalledOff() =>
        Of(409, "run-decided", "Over deze uitvoering is al besloten.", "Ze gaat niet door. De deelnemers hebben dat bericht gekregen. Plan een nieuwe datum als de cursus toch kan.");

    public static ProblemHttpResult RunStartedForDecision() =>
        Of(409, "run-started", "Deze uitvoering is al begonnen.", "Er valt niets meer te besluiten.");

    public static ProblemHttpResult RunFull() =>
        Of(409, "run-full", "Deze uitvoering is vol.", "Er is geen wachtlijst. Kijk op de pagina van de cursus of er een andere datum is.");

    public static ProblemHttpResult RunNotOpenToYou() =>
        Of(409, "run-not-open", "Deze uitvoering is alleen voor medewerkers van de organisator.", "Kijk op de pagina van de cursus of er een andere datum is.");

    public static ProblemHttpResult NotEnrolled() =>
        Of(404, "not-enrolled", "Je bent niet ingeschreven voor deze uitvoering.", "Je hoeft niets te doen.");

    public static ProblemHttpResult RunNotStarted() =>
        Of(409, "run-not-started", "Deze uitvoering is nog niet begonnen.", "Wie er was, geef je aan vanaf het begin van de eerste bijeenkomst. Er is niets veranderd.");

    public static ProblemHttpResult RunOver() =>
        Of(409, "run-over", "Deze uitvoering is voorbij.", "Er kan niemand meer bij. Er is niets veranderd.");

    public static ProblemHttpResult SeatsTaken() =>
        Of(409, "seats-taken", "Alle plekken zijn bezet.", "Zet een vinkje bij ‘Ook boven het aantal plekken’ als deze collega er toch bij kan. Er is niets veranderd.");

    public static ProblemHttpResult NotOpenToThem() =>
        Of(409, "run-not-open-to-them", "Deze uitvoering is alleen voor medewerkers van de organisator.", "Kies een andere uitvoering. Er is niets veranderd.");

    public static ProblemHttpResult UnknownParticipant() =>
        Of(404, "unknown-participant", "Deze collega staat niet op de deelnemerslijst.", "Ververs de lijst, of voeg de collega eerst toe. Er is niets veranderd.");

    public static ProblemHttpResult UnknownColleague() =>
        Of(404, "unknown-colleague", "Dit mailadres kennen we niet bij jouw gemeente.", "Controleer het adres, of vraag je collega één keer in te loggen.");

    /// <summary>Answered as if it were not there: what is not switched on exists for nobody.</summary>
    public static ProblemHttpResult ManagerViewOff() =>
        Of(404, "manager-view-off", "Je gemeente heeft dit niet aangezet.", "Leidinggevenden zien alleen wat hun team leert als de ondernemingsraad daarmee instemde en de gemeente het aanzette.");

    public static ProblemHttpResult NotToldYet() =>
        Of(403, "not-told-yet", "Je collega weet nog niet dat je dit ziet.", "Vraag je collega om bij ‘Mijn leidinggevende’ te lezen wat je ziet. Daarna staat het hier.");

    public static ProblemHttpResult NothingToWish() =>
        Of(409, "nothing-to-wish", "Deze cursus kun je nu al doen.", "Kijk op de pagina van de cursus en schrijf je in, of begin.");

    public static ProblemHttpResult BadgesOff() =>
        Of(404, "badges-off", "Deze academie maakt geen bewijzen.", "Vraag je coördinator wat er wel kan. Wat je gedaan hebt, staat bij mijn leren.");

    public static ProblemHttpResult UnknownCourse() =>
        Of(404, "unknown-course", "Deze cursus bestaat niet.", "Kijk bij de cursussen welke er zijn.");

    public static ProblemHttpResult CourseNotCompleted() =>
        Of(409, "course-not-completed", "Je hebt deze cursus nog niet afgerond.", "Als alle verplichte onderdelen gedaan zijn, kun je een bewijs maken.");

    public static ProblemHttpResult CourseDeclared(string units) =>
        Of(
            409,
            "course-declared",
            "Van deze cursus kun je nog geen bewijs maken.",
            $"Van {units} weten we het alleen van jou. Wees erbij, maak de toets of vraag je coördinator. Daarna kan het wel.");

    public static ProblemHttpResult UnknownBadge() =>
        Of(404, "unknown-badge", "Dit bewijs kennen we niet.", "Controleer of je de hele link hebt. Vraag anders een nieuwe aan wie je hem gaf.");

    public static ProblemHttpResult BadgeWithdrawn() =>
        Of(410, "badge-withdrawn", "Dit bewijs is ingetrokken.", "Het geldt niet meer. Vraag een nieuwe link aan wie je deze gaf.");

    public static ProblemHttpResult BadgeNotSigned() =>
        Of(410, "badge-not-signed", "Dit bewijs is niet te controleren.", "De handtekening klopt niet, of de sleutel ervan geldt niet meer. Vraag een nieuwe link aan wie je deze gaf.");

    public static ProblemHttpResult UnknownKey() =>
        Of(404, "unknown-key", "Deze sleutel gebruiken we niet.", "De sleutels waarmee een bewijs te controleren is, staan op /api/badges/keys.");

    public static ProblemHttpResult TooLarge() =>
        Of(413, "too-large", "Dit is te veel tekst in een keer.", "Maak het korter dan 64 KB en probeer het opnieuw.");

    public static ProblemHttpResult TooMany() =>
        Of(429, "too-many", "Je doet te veel in korte tijd.", "Wacht even en probeer het dan opnieuw. Er is niets veranderd.");

    public static ProblemHttpResult StorageAway() =>
        Of(503, "storage-away", "De academie kan dit nu niet opslaan.", "Probeer het over een minuut opnieuw. Twee keer proberen kan geen kwaad.");

    public static ProblemHttpResult TooBusy() =>
        Of(503, "too-busy", "Het is nu erg druk.", "Er is niets veranderd. Probeer het over een minuut opnieuw.");

    public static ProblemHttpResult Failed() =>
        Of(500, "failed", "Er ging iets mis bij de academie.", "Probeer het later opnieuw. Blijft het misgaan, mail dan de academie.");

    /// <summary>A request with a wrong value; <paramref name="field"/> is the name of that value in the request.</summary>
    public static ProblemHttpResult Invalid(string field, string detail) =>
        TypedResults.Problem(
            statusCode: 400,
            type: Types + "invalid",
            title: "Er klopt iets niet in wat je stuurde.",
            detail: detail,
            extensions: new Dictionary<string, object?> { ["field"] = field });

    private static ProblemHttpResult Of(int status, string type, string title, string detail) =>
        TypedResults.Problem(statusCode: status, type: Types + type, title: title, detail: detail);
}
