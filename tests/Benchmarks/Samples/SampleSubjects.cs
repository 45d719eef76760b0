namespace Academy.Benchmarks.Samples;

/// <summary>The word lists of the made-up catalogue.</summary>
internal static class SampleSubjects
{
    public static readonly IReadOnlyList<Subject> Themes = Of(
        "Onderwerp over", "Omgevingswet", "Openheid en privacy", "Digitale veiligheid", "Inclusie", "Digitale transformatie", "Lerende cultuur", "Vitaliteit",
        "Leiderschap", "Regionaal samenwerken", "Heldere taal", "Dienstverlening", "Participatie", "Vakmanschap", "Duurzaamheid", "Veilig werken");

    public static readonly IReadOnlyList<Subject> JobRoles = Of(
        "Je werkt als", "Beleidsmedewerker", "Klantcontact", "Leidinggevende", "Projectleider", "Vergunningverlener", "Toezichthouder", "Consulent",
        "Informatiebeheerder", "Bestuursondersteuner", "Buitendienst", "Griffier", "Jurist");

    public static readonly IReadOnlyList<Subject> Competences = Of(
        "Je kunt", "Schrijven", "Luisteren", "Samenwerken", "Plannen", "Onderhandelen", "Adviseren", "Analyseren", "Presenteren", "Begeleiden", "Beslissen");

    public static readonly IReadOnlyList<Subject> Providers = Of(
        "Cursussen van", "Academie voor gemeenten", "Leerbureau Kievitshoek", "Trainingshuis Wilgenoord", "Vakschool Tussenland", "Atelier Zuidhoek");

    public static readonly IReadOnlyList<SamplePlace> Places =
    [
        .. new[] { "Stadhuis Rivierstad", "Gemeentehuis Duinrand", "Regiohuis Tussenland", "Werf Rivierstad", "Strandpost Duinrand", "Bibliotheek Middelwoude" }
            .Select((name, index) => new SamplePlace(
                IdOf(name), name, name.Split(' ')[^1], $"Kadeplein {index + 1}", "Vijf minuten lopen van het station. Er is een lift en een ringleiding.")),
    ];

    public static string IdOf(string title) =>
        title.ToLowerInvariant().Replace(": ", " ", StringComparison.Ordinal).Replace(' ', '-');

    private static Subject[] Of(string start, params string[] titles) =>
        [.. titles.Select(title => new Subject(IdOf(title), title, $"{start} {title.ToLowerInvariant()}, met voorbeelden uit de praktijk van gemeenten."))];
}
