using System.Text;

namespace Academy.Benchmarks.Samples;

/// <summary>Sentences that look like those of a course page: their words, their length, a compound here and there.</summary>
internal sealed class DutchText(Random random)
{
    private static readonly string[] Who =
    [
        "Je collega", "Een inwoner", "Het team", "De aanvrager", "De wethouder", "Een ondernemer", "De projectleider", "Jij",
        "De juridisch adviseur", "Een vrijwilliger", "De toezichthouder", "De beleidsmedewerker", "Het klantcontactcentrum", "De gemeenteraad",
    ];

    private static readonly string[] Does =
    [
        "leest", "bespreekt", "herschrijft", "controleert", "bewaart", "vergelijkt", "beoordeelt", "deelt", "zoekt", "plant", "onderbouwt",
        "verzamelt", "registreert", "ontdekt", "verduidelijkt", "bewaakt",
    ];

    private static readonly string[] What =
    [
        "de aanvraag", "een omgevingsvergunning", "het besluit", "de privacyverklaring", "een bezwaarschrift", "het zaakdossier", "de informatiebeveiliging",
        "een raadsvoorstel", "de subsidieregeling", "het participatieplan", "een keukentafelgesprek", "de jaarrekening", "het woonbeleid",
        "een klachtenprocedure", "de verkeerssituatie", "het bestemmingsplan", "een voorbeeldbrief", "de werkafspraken", "het verbeterplan",
    ];

    private static readonly string[] How =
    [
        "samen met een collega", "in gewone woorden", "binnen zes weken", "aan de hand van een voorbeeld", "met een korte vragenlijst", "voordat het overleg begint",
        "zonder vaktaal", "op een rustig moment", "tijdens de oefenmiddag", "met de stukken op tafel", "en schrijft de afspraken op", "en vraagt door waar het nodig is",
        "zodat iedereen weet wat er gebeurt", "omdat de termijn bijna voorbij is",
    ];

    private static readonly string[] First =
    [
        "Daarna", "Eerst", "Soms", "In de praktijk", "Aan het eind van de dag", "Op de werkplek", "Bij twijfel", "Volgens de wet", "Meestal", "Een week later",
    ];

    private static readonly string[] Closing =
    [
        "Dat scheelt tijd en telefoontjes.", "Zo weet de lezer waar hij aan toe is.", "Neem daar rustig de tijd voor.", "Vraag hulp als je vastloopt.",
        "Je merkt het verschil al na één week.", "Wat je leert, gebruik je dezelfde dag nog.", "Ook ervaren collega’s vinden dit lastig.",
    ];

    public string Sentence() => random.Next(4) switch
    {
        0 => $"{Pick(First)} {Pick(Does)} {Lower(Pick(Who))} {Pick(What)} {Pick(How)}.",
        1 => $"{Pick(Who)} {Pick(Does)} {Pick(What)} {Pick(How)}, en daarna {Pick(What)}.",
        2 => Pick(Closing),
        _ => $"{Pick(Who)} {Pick(Does)} {Pick(What)} {Pick(How)}.",
    };

    /// <summary>About so many words, with now and then a mark of emphasis as authors use it.</summary>
    public string Paragraph(int words)
    {
        var text = new StringBuilder();
        for (var count = 0; count < words;)
        {
            var sentence = random.Next(8) == 0 ? $"Let op: **{Pick(What)}** vraagt *aandacht*. {Sentence()}" : Sentence();
            text.Append(text.Length == 0 ? "" : " ").Append(sentence);
            count += sentence.Count(character => character == ' ') + 1;
        }

        return text.ToString();
    }

    public string Outcome() => $"Je {Pick(Does)} {Pick(What)} {Pick(How)}.";

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
