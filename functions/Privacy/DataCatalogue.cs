using Academy.Functions.Storage;

namespace Academy.Functions.Privacy;

/// <summary>
/// Everything that the academy stores, property by property: the source of the register of processing, of the annex to the DPIA and of
/// what a person gets to see of themselves. The development build refuses to store what is not here.
/// </summary>
internal static class DataCatalogue
{
    private const string Access = "weten wie er inlogt en wat die mag";
    private const string Learning = "leren mogelijk maken: inschrijven, voortgang, bewijs";
    private const string Running = "uitvoeringen organiseren";
    private const string Telling = "mensen op tijd laten weten wat ze moeten weten";
    private const string Improving = "het aanbod verbeteren";
    private const string Accounting = "kunnen verantwoorden wie wat deed";

    public static readonly IReadOnlyList<StoredRow> Rows =
    [
        new("Identities", "o|", "wie een medewerker van een organisatie is", Access, Keep.Account,
            new StoredProperty("Person", "willekeurig nummer van de persoon")),
        new("Identities", "u|", "een inlog bij een editie", Access, Keep.Account,
            new("Person", "willekeurig nummer van de persoon"),
            new("Municipality", "gemeente"),
            new("Tenant", "nummer van de organisatie bij Microsoft Entra", Personal: false),
            new("Roles", "rollen die de organisatie gaf"),
            new("Name", "naam, tot het eerste verzoek na het inloggen"),
            new("Mail", "mailadres, tot het eerste verzoek na het inloggen"),
            new("ToldAt", "wanneer die naam en dat adres kwamen"),
            new("Off", "of deze persoon is uitgezet")),
        new("Identities", "x|", "de afdruk van een gewiste inlog, hooguit twee nachten: met een sessie die nog openstaat komt niemand als een ander binnen", Access, Keep.UntilDone,
            new StoredProperty("Account", "afdruk, met een geheime sleutel, van het nummer bij Microsoft Entra"),
            new("ErasedAt", "wanneer er is gewist")),
        new("Identities", "!", "of een persoon is uitgezet", Access, Keep.Account,
            new("Off", "of deze persoon is uitgezet"),
            new("Settled", "of dat bij elke inlog staat", Personal: false)),
        new("Identities", "k|", "waar de inlogs van een persoon staan", Access, Keep.Account,
            new("Partition", "editie of organisatie"),
            new("Row", "nummer van de inlog")),

        new("Identities", "a", "wie een mailadres heeft; het adres zelf staat er niet, alleen een afdruk met een geheime sleutel", Access, Keep.Account,
            new StoredProperty("Person", "willekeurig nummer van de persoon")),

        new("People", "!", "het profiel", Telling, Keep.Account,
            new("Name", "naam"),
            new("Mail", "mailadres"),
            new("Municipality", "gemeente"),
            new("Edition", "editie waar de persoon het laatst inlogde"),
            new("SeenAt", "wanneer de persoon het laatst inlogde"),
            new("JobRoles", "welke functies de persoon zegt te hebben")) { CountsFrom = "SeenAt" },
        new("People", "b|", "een bewijs dat de persoon van een cursus maakte", Learning, Keep.Account,
            new("Badge", "willekeurig nummer van het bewijs"),
            new("Edition", "editie die het bewijs maakte"),
            new("Url", "openbare link"),
            new("SharesName", "of de naam voor iedereen met de link te zien is"),
            new("SharesMail", "of er een afdruk van het mailadres in staat"),
            new("MadeAt", "wanneer het is gemaakt")),
        new("People", "e|", "een inschrijving, zoals de persoon die ziet", Learning, Keep.Progress,
            new("State", "stand: ingeschreven, wachtlijst, afgemeld, aanwezig of afwezig"),
            new("Revision", "hoe vaak de inschrijving veranderde"),
            new("ChangedAt", "wanneer dat veranderde"),
            new("CalledOff", "of de uitvoering niet doorgaat")) { CountsFrom = "ChangedAt" },
        new("People", "u|", "voortgang in een onderdeel", Learning, Keep.Progress,
            new("State", "stand: gedaan, vrijgesteld of nog te doen"),
            new("Reason", "reden van de vrijstelling"),
            new("Evidence", "bewijs: erbij geweest, getoetst of zelf gezegd"),
            new("Runs", "in welke uitvoeringen de persoon erbij was"),
            new("Before", "wat er daarvoor van het onderdeel bekend was"),
            new("At", "wanneer dat veranderde")) { CountsFrom = "At" },
        new("People", "s|", "voortgang in een cursus, opgeteld", Learning, Keep.Progress,
            new("Units", "stand van elk onderdeel, en in welke uitvoering de persoon erbij was"),
            new("DoneAt", "wanneer de cursus is afgerond"),
            new("At", "wanneer dat veranderde")) { CountsFrom = "At" },
        new("People", "q|", "de laatste poging van een toets", Learning, Keep.Progress,
            new("Tries", "aantal pogingen"),
            new("At", "wanneer"),
            new("Passed", "of die gehaald is"),
            new("Wrong", "welke vragen fout waren"),
            new("Answers", "de gegeven antwoorden")) { CountsFrom = "At" },
        new("People", "f|", "een leerlijn die de persoon volgt", Learning, Keep.Progress,
            new StoredProperty("At", "sinds wanneer")) { CountsFrom = "At" },
        new("People", "l|", "een regel in het eigen logboek", Learning, Keep.Progress,
            new("What", "wat de persoon leerde"),
            new("On", "wanneer"),
            new("Minutes", "hoelang"),
            new("Course", "cursus waar het bij hoort"),
            new("Competence", "competentie waar het bij hoort"),
            new("Note", "eigen aantekening"),
            new("At", "wanneer dat veranderde")) { CountsFrom = "At" },

        new("People", "r|", "wat de academie vanzelf deed: een leerlijn voorstellen of toewijzen, een cursus vragen", Learning, Keep.Progress,
            new("Kind", "wat ze deed", Personal: false),
            new("Subject", "welke leerlijn of cursus"),
            new("Because", "waarom, in een zin", Personal: false),
            new("JobRole", "functie waarvoor het gebeurde"),
            new("FiredAt", "wanneer"),
            new("State", "stand: open, gevolgd, niet gewild, afgerond of vervallen"),
            new("ChangedAt", "wanneer dat veranderde"),
            new("Deadline", "laatste dag om de cursus af te ronden"),
            new("DoneOn", "dag waarop de cursus is afgerond"),
            new("Redo", "of de cursus opnieuw moet"),
            new("Again", "welke onderdelen opnieuw zijn gedaan")) { CountsFrom = "ChangedAt" },

        new("Wishes", "w|", "dat een persoon een cursus of thema graag wil, waar het wordt geteld", Improving, Keep.Progress,
            new StoredProperty("At", "sinds wanneer")) { CountsFrom = "At" },
        new("Wishes", "p|", "een wens, zoals de persoon die ziet", Improving, Keep.Progress,
            new("Municipality", "gemeente waar de wens meetelt"),
            new("At", "sinds wanneer")) { CountsFrom = "At" },
        new("Badges", "b|", "een bewijs, zoals iedereen met de link het ziet; na het intrekken alleen nog het nummer", Learning, Keep.Account,
            new("Badge", "willekeurig nummer van het bewijs"),
            new("Credential", "het ondertekende bewijs: cursus, datum en hoe het is vastgesteld, en alleen als de persoon dat koos de naam of een afdruk van het mailadres"),
            new("At", "wanneer dat veranderde")),
        new("Badges", "w|", "dat een bewijs is ingetrokken, zonder van wie", Learning, Keep.Stays,
            new StoredProperty("At", "wanneer", Personal: false)),
        new("Teams", "manager", "wie een persoon als leidinggevende noemde", Learning, Keep.Account,
            new("Manager", "nummer van de leidinggevende"),
            new("Confirmed", "of die het bevestigde"),
            new("Told", "onder welk besluit de persoon las wat de leidinggevende ziet"),
            new("At", "wanneer dat veranderde")),
        new("Teams", "t|", "wie een persoon als leidinggevende noemt", Learning, Keep.Account,
            new StoredProperty("At", "sinds wanneer")),

        new("Runs", "!", "een uitvoering", Running, Keep.Stays,
            new("Seats", "aantal plekken", Personal: false),
            new("Taken", "aantal bezette plekken", Personal: false),
            new("WaitingSequence", "volgnummer van de wachtlijst", Personal: false),
            new("Waiting", "aantal mensen op de wachtlijst", Personal: false),
            new("Cancelled", "of ze niet doorgaat", Personal: false),
            new("Starts", "begin", Personal: false),
            new("Ends", "einde", Personal: false),
            new("Applied", "kenmerk van de inhoud die is overgenomen", Personal: false),
            new("Mark", "kenmerk van alle inhoud die is overgenomen", Personal: false),
            new("Changes", "hoe vaak ze veranderde", Personal: false),
            new("Decision", "wat de coördinator besloot bij te weinig deelnemers", Personal: false),
            new("Reason", "reden van dat besluit", Personal: false),
            new("DecidedAt", "wanneer dat is besloten", Personal: false)),
        new("Runs", "e|", "een inschrijving bij een uitvoering", Running, Keep.Enrolment,
            new("State", "stand: ingeschreven, wachtlijst, afgemeld, aanwezig of afwezig"),
            new("Sequence", "plaats in de volgorde van de wachtlijst"),
            new("Revision", "hoe vaak de inschrijving veranderde"),
            new("Edition", "editie waar de persoon zich inschreef"),
            new("Municipality", "gemeente van de persoon op dat moment"),
            new("DeclineUntil", "tot wanneer een plek van de wachtlijst kan worden teruggegeven"),
            new("AgendaSequence", "hoe vaak de agenda van de persoon iets is verteld"),
            new("AgendaSlots", "welke momenten dat waren"),
            new("ChangedAt", "wanneer dat veranderde")),
        new("Runs", "m|", "een mail die iemand krijgt of kreeg, zonder adres en zonder tekst", Telling, Keep.Mails,
            new("State", "stand van de verzending"),
            new("Owed", "sinds wanneer de mail moest gaan"),
            new("Queued", "wanneer de mail in de rij kwam"),
            new("LeaseEnds", "tot wanneer een verzender ermee bezig is", Personal: false),
            new("Attempts", "aantal pogingen", Personal: false),
            new("Closes", "wanneer de vragenlijst of het aanbod sluit"),
            new("AgendaSequence", "volgnummer van wat de mail de agenda vertelt"),
            new("AgendaEdition", "editie die in de agenda als organisator staat"),
            new("AgendaAsked", "momenten die de mail in de agenda zet"),
            new("AgendaWithdrawn", "momenten die de mail eruit haalt"),
            new("Ended", "wanneer de mail ging of verviel"),
            new("Reason", "waarom de mail niet ging")) { CountsFrom = "Owed" },

        new("Due", "", "iets wat op een moment moet gebeuren", Telling, Keep.UntilDone,
            new("At", "wanneer"),
            new("LeaseEnds", "tot wanneer een verwerker ermee bezig is", Personal: false),
            new("Attempts", "aantal pogingen", Personal: false)),

        new("Answers", "t|", "dat een link is gebruikt, zonder van wie", Improving, Keep.Stays),
        new("Answers", "b|", "antwoorden op een vragenlijst, geschud en zonder naam", Improving, Keep.Stays,
            new("Answers", "de antwoorden, met maand en uitvoering", Personal: false),
            new("Count", "aantal ingevulde vragenlijsten", Personal: false)),

        new("Audit", "", "wie wat deed met gegevens van een ander", Accounting, Keep.Logs,
            new("Action", "handeling"),
            new("Object", "waarover het ging, als nummer"),
            new("Actor", "wie het deed, als nummer, of de academie zelf"),
            new("Origin", "editie waar het gebeurde", Personal: false),
            new("At", "wanneer"),
            new("Result", "uitkomst", Personal: false)) { CountsFrom = "At" },

        new("Destroyed", "", "wat er wanneer is gewist omdat de termijn voorbij was", Accounting, Keep.Stays,
            new("What", "soort gegeven", Personal: false),
            new("Municipality", "gemeente", Personal: false),
            new("Count", "aantal rijen", Personal: false),
            new("At", "wanneer", Personal: false)),
    ];

    private static readonly ILookup<string, StoredRow> ByTable = Rows.ToLookup(row => row.Table);

    public static bool HasTable(string table) => ByTable.Contains(table);

    /// <summary>The kind of a row; null for one that is not in the catalogue.</summary>
    public static StoredRow? Find(string table, string rowKey) =>
        ByTable[table].OrderByDescending(row => row.Prefix.Length).FirstOrDefault(row => row.Is(rowKey));

    /// <summary>What of a row is not in the catalogue, in words; null when all of it is.</summary>
    public static string? Missing(string table, TableEntity entity)
    {
        if (Find(table, entity.RowKey) is not { } row)
        {
            return $"table {table} has no row of the kind of {entity.RowKey.Split('|')[0]} in the data catalogue";
        }

        return entity.Keys.Except(row.Properties.Select(property => property.Name)).FirstOrDefault() is { } unknown
            ? $"property {unknown} of row {table} {row.Prefix} is not in the data catalogue"
            : null;
    }
}
