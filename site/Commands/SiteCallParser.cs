using System.Globalization;
using Academy.Site.Output;

namespace Academy.Site.Commands;

/// <summary>Reads the command line; a wrong call is refused in one sentence.</summary>
internal static class SiteCallParser
{
    public const string Help = """
        Academy.Site build [--content MAP] [--output MAP] [--municipality NAAM] [--at JJJJ-MM-DD] [--figures BESTAND] [--timings]
        Academy.Site check [--content MAP] [--at JJJJ-MM-DD] [--figures BESTAND] [--timings]

        Academy.Site serve [--content MAP] [--municipality NAAM] [--port NUMMER] [--at JJJJ-MM-DD] [--figures BESTAND]

        build  bouwt de sites van alle gemeenten, of van één, en het bestand voor de functies
        check  doet hetzelfde zonder iets te schrijven
        serve  laat één site zien op deze machine, en na elke wijziging de nieuwe versie

          --content       map met de inhoud (content)
          --output        map waar de sites komen (dist)
          --municipality  bouwt alleen de site van deze gemeente; die van andere gemeenten verdwijnen uit de map; bij serve: laat die zien (de gedeelde)
          --port          de poort waarop serve antwoordt (4290)
          --at            de dag waarvoor de site gebouwd wordt (vandaag)
          --figures       cijfers over gebruik (figures.json naast de inhoud, als dat er is)
          --timings       zegt hoeveel tijd elke stap kost

        Afloop: 0 goed, 1 er staan fouten in de inhoud, 2 de aanroep of de machine klopt niet.
        """;

    public static SiteCall Parse(IReadOnlyList<string> arguments)
    {
        var call = new SiteCall { Verb = VerbOf(arguments), Content = "content" };
        for (var index = 1; index < arguments.Count && call.Verb != SiteVerb.Help; index++)
        {
            var option = arguments[index];
            if (option is "--help" or "-h")
            {
                return call with { Verb = SiteVerb.Help };
            }

            if (option == "--timings")
            {
                call = call with { Timings = true };
                continue;
            }

            index++;
            call = With(call, option, () => index < arguments.Count ? arguments[index] : throw Missing(option));
        }

        return call;
    }

    private static SiteVerb VerbOf(IReadOnlyList<string> arguments) => (arguments.Count == 0 ? null : arguments[0]) switch
    {
        "build" => SiteVerb.Build,
        "check" => SiteVerb.Check,
        "serve" => SiteVerb.Serve,
        "help" or "--help" or "-h" => SiteVerb.Help,
        null => throw new RefusedException("Zeg wat er moet gebeuren: build, check of serve. Met help zie je alles."),
        var other => throw new RefusedException($"'{other}' ken ik niet. Kies build, check of serve."),
    };

    private static SiteCall With(SiteCall call, string option, Func<string> value) => option switch
    {
        "--content" => call with { Content = value() },
        "--at" => call with { At = DateOf(value()) },
        "--figures" => call with { Figures = value() },
        "--output" when call.Verb == SiteVerb.Build => call with { Output = value() },
        "--municipality" when call.Verb != SiteVerb.Check => call with { Municipality = value() },
        "--port" when call.Verb == SiteVerb.Serve => call with { Port = PortOf(value()) },
        _ => throw new RefusedException($"'{option}' ken ik niet bij deze opdracht. Met help zie je wat er kan."),
    };

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new RefusedException($"'{text}' is geen datum. Schrijf --at 2027-03-09.");

    private static int PortOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
            ? port
            : throw new RefusedException($"'{text}' is geen poort. Schrijf een getal van 1 tot en met 65535.");

    private static RefusedException Missing(string option) =>
        new($"Achter {option} ontbreekt een waarde. Met help zie je wat er kan.");
}
