namespace Academy.Benchmarks.Samples;

/// <summary>A thousand different titles, and as many again for each further round.</summary>
internal static class SampleTitles
{
    private static readonly string[] Topics =
    [
        "Omgevingsvergunning", "Bezwaarschriften", "Raadsvoorstellen", "Zaakgericht werken", "Informatiebeveiliging", "Datalekken", "Woo-verzoeken", "Archiefbeheer",
        "Inkoop en aanbesteden", "Subsidies", "Jeugdhulp", "Schuldhulpverlening", "Wmo-gesprekken", "Participatie", "Heldere brieven", "Agressie aan de balie",
        "Grondbeleid", "Mobiliteit", "Energietransitie", "Klimaatadaptatie", "Woonbeleid", "Burgerzaken", "Verkiezingen", "Handhaving", "Ondermijning",
        "Financieel beheer", "Planning en control", "Projectmatig werken", "Programmasturing", "Datagedreven werken", "Kunstmatige intelligentie", "Toegankelijkheid",
        "Webredactie", "Gebiedsgericht werken", "Integriteit", "Mantelzorg", "Groenbeheer", "Afval en grondstoffen", "Vergaderen", "Feedback geven",
    ];

    private static readonly string[] Angles =
    [
        "de basis", "voor gevorderden", "in de praktijk", "voor leidinggevenden", "voor nieuwe collega", "met de wet in de hand", "stap voor stap", "samen met inwoners",
        "onder tijdsdruk", "zonder vaktaal", "in de keten", "voor juristen", "in een kleine gemeente", "in de regio", "met cijfers", "van plan naar uitvoering",
        "de eerste honderd dagen", "fouten en leren", "voor de buitendienst", "aan de telefoon", "op papier", "in het overleg", "en de raad", "en de media", "opfrisser",
    ];

    public static string Of(int index)
    {
        var title = $"{Topics[index % Topics.Length]}: {Angles[index / Topics.Length % Angles.Length]}";
        var round = index / (Topics.Length * Angles.Length);
        return round == 0 ? title : $"{title} {round + 1}";
    }
}
