using System.Text;

namespace Academy.Functions.Privacy;

/// <summary>
/// Writes the register of processing and the annex to the DPIA from the data catalogue, in Dutch and in Markdown, so that they cannot
/// say something else than what is stored. docs/privacy/gegevens.md is this text.
/// </summary>
internal static class Register
{
    public static string Text()
    {
        var text = new StringBuilder(
            """
            # Wat de academie opslaat

            Deze lijst komt uit de programmatuur zelf (`functions/Privacy/DataCatalogue.cs`) en is daarmee volledig: wat er niet in staat, wordt niet opgeslagen.
            Ze is bedoeld als bijlage bij het verwerkingsregister (artikel 30 AVG) en bij de DPIA. De gemeente vult zelf aan: de grondslag per doel, de ontvangers en wie de verwerker is.

            Elke persoon heeft een willekeurig nummer. Namen en mailadressen staan in het profiel (en kort in de inlog waarmee ze kwamen), en nooit in een sleutel, een wachtrij of een logregel.
            De bewaartermijnen kiest de gemeente in `municipality.yml`, onder `retention`.


            """);
        foreach (var purpose in DataCatalogue.Rows.GroupBy(row => row.Purpose))
        {
            text.Append("## Doel: ").Append(purpose.Key).Append("\n\n");
            foreach (var row in purpose)
            {
                Write(text, row);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, StoredRow row)
    {
        text.Append("### ").Append(char.ToUpperInvariant(row.Holds[0])).Append(row.Holds.AsSpan(1)).Append("\n\n");
        text.Append("Bewaard: ").Append(WordsOf(row.Keep)).Append(". Plaats: tabel `").Append(row.Table).Append("`, rijen `").Append(row.Prefix.Length == 0 ? "alle" : row.Prefix).Append("`.\n\n");
        if (row.Properties.Count == 0)
        {
            text.Append("Geen gegevens: de rij zelf is het teken.\n\n");
            return;
        }

        text.Append("| gegeven | wat het is | van een persoon |\n|---|---|---|\n");
        foreach (var property in row.Properties)
        {
            text.Append("| `").Append(property.Name).Append("` | ").Append(property.Meaning).Append(" | ").Append(property.Personal ? "ja" : "nee").Append(" |\n");
        }

        text.Append('\n');
    }

    private static string WordsOf(Keep keep) => keep switch
    {
        Keep.Account => "tot de persoon zich laat wissen, of zo lang niets doet als de termijn voor voortgang",
        Keep.Progress => "de termijn voor voortgang, vanaf de laatste verandering",
        Keep.Enrolment => "de termijn voor aanwezigheid, of die voor de wachtlijst voor wie geen plek had, vanaf het einde van de uitvoering",
        Keep.Mails => "de termijn voor mails, vanaf het moment dat de mail moest gaan",
        Keep.Logs => "de termijn voor logboeken",
        Keep.UntilDone => "tot het gedaan is, daarna gewist",
        _ => "blijvend, want het zegt niets over een persoon",
    };
}
