namespace Academy.Site.Content;

/// <summary>Turns what the YAML parser stumbles on into what an editor can do about it.</summary>
internal static class SyntaxHint
{
    private static readonly (string Part, string Hint)[] Hints =
    [
        ("quoted scalar", "Een aanhalingsteken gaat open en niet meer dicht. Sluit de waarde met hetzelfde teken."),
        ("escape", "Een '\\' tussen dubbele aanhalingstekens heeft een bijzondere betekenis. Schrijf '\\\\', of gebruik enkele aanhalingstekens."),
        ("apping values are not allowed", "In deze waarde staat een dubbele punt met een spatie. Zet de hele waarde tussen aanhalingstekens."),
        ("Invalid mapping", "In deze waarde staat een dubbele punt met een spatie. Zet de hele waarde tussen aanhalingstekens."),
        ("flow sequence", "Een lijst met '[' mist een komma of de ']' aan het einde."),
        ("flow mapping", "Een rij met '{' mist een komma, een dubbele punt of de '}' aan het einde."),
        ("simple key", "Hier ontbreekt een dubbele punt achter de sleutel."),
        ("block mapping", "De regel springt niet in zoals de regels erboven, of de dubbele punt ontbreekt."),
        ("block collection", "De regel springt niet in zoals de regels erboven, of het streepje ontbreekt."),
        ("block sequence", "De regel springt niet in zoals de regels erboven, of het streepje ontbreekt."),
        ("cannot start any token", "Een waarde kan niet met dit teken beginnen. Zet de hele waarde tussen aanhalingstekens."),
    ];

    public static string For(Exception exception)
    {
        foreach (var (part, hint) in Hints)
        {
            if (exception.Message.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return hint;
            }
        }

        return "Kijk naar inspringen, dubbele punten en aanhalingstekens op deze regel en de regel erboven.";
    }
}
