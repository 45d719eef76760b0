using Academy.Benchmarks.Samples;

namespace Academy.Benchmarks.Building;

/// <summary>Writes the same catalogue as a Hugo site: sections, taxonomies and one data file, as its manual advises.</summary>
internal sealed class HugoContent(string folder)
{
    private static readonly string[] Groups = ["De omgeving van de gemeente", "De organisatie", "Vaardigheden"];

    public void Write(SampleCatalogue catalogue)
    {
        HugoLayouts.CopyTo(folder);
        WriteSections();
        WriteSubjects();
        foreach (var (slug, title, text) in catalogue.Pages)
        {
            Put($"{slug}.md", new() { ["title"] = title, ["description"] = text.Summary, ["layout"] = "text" }, text.Markdown);
        }

        new HugoFacets(folder).Write(catalogue);
        new HugoCourses(folder).Write(catalogue);
    }

    private void WriteSections()
    {
        Put("_index.md", new() { ["title"] = "Wat wil je leren?", ["linkTitle"] = "Home", ["description"] = "Cursussen en leerlijnen die gemeenten samen maken.", ["scripts"] = new[] { "seats" } });
        Put(
            "cursussen/_index.md",
            new()
            {
                ["title"] = "Alle cursussen",
                ["linkTitle"] = "Cursussen",
                ["description"] = "Alle cursussen, per thema, met vorm, tijd en de eerste datum.",
                ["scripts"] = new[] { "seats", "results" },
            });
        Put("leerlijnen/_index.md", new() { ["title"] = "Leerlijnen", ["description"] = "Leerlijnen die je in stappen verder brengen in je werk." });
        Put("themas/_index.md", new() { ["title"] = "Thema’s", ["description"] = "Alle thema’s met hun cursussen en leerlijnen." });
        WriteOverview("functies", "Functies", "Zoek op het werk dat je doet.");
        WriteOverview("plaatsen", "Plekken", "Hier kom je bij elkaar. Bij elke plek staat hoe je er komt.");
        WriteOverview("aanbieders", "Aanbieders", "Dit zijn de mensen die de cursussen maken en geven.");
        Put("agenda.md", new() { ["title"] = "Agenda", ["description"] = "Alle cursusdata per maand, met het aantal vrije plekken.", ["layout"] = "agenda", ["scripts"] = new[] { "seats" } });
        WritePlatform();
    }

    private void WriteOverview(string section, string title, string lead) =>
        Put($"{section}/_index.md", new() { ["title"] = title, ["description"] = lead, ["lead"] = lead });

    // Pages that are not for search engines; those without crumbs are bare.
    private void WritePlatform()
    {
        Put("mijn.md", new() { ["title"] = "Mijn leren", ["description"] = "Je eigen overzicht.", ["layout"] = "mine", ["hidden"] = true, ["scripts"] = new[] { "personal", "device" } });
        Put("beheer.md", new() { ["title"] = "Uitvoeringen van je gemeente", ["description"] = "Voor coördinatoren leren en ontwikkelen.", ["layout"] = "coordinator", ["hidden"] = true, ["scripts"] = new[] { "personal", "device", "attendance" } });
        Put("menu.md", new() { ["title"] = "Menu", ["description"] = "Alle delen van deze site.", ["layout"] = "menu", ["hidden"] = true });
        Put("zoeken.md", new() { ["title"] = "Zoeken", ["description"] = "Zoek een cursus of leerlijn met je eigen woorden.", ["layout"] = "search", ["hidden"] = true, ["scripts"] = new[] { "search", "results" } });
        Put("keuzehulp.md", new() { ["title"] = "Keuzehulp", ["description"] = "Vijf vragen die leiden naar de cursussen die bij je passen.", ["layout"] = "finder", ["in"] = "cursussen", ["scripts"] = new[] { "finder" } });
        WriteNotice("offline", "Je bent offline", "Wat je nu nog kunt lezen.");
        WriteNotice(
            "sign-in", "Log in om verder te gaan", "Deze pagina is persoonlijk. Log in met het account dat je voor je werk gebruikt. Daarna kun je verder.", "inloggen");
        WriteNotice(
            "no-access",
            "Je hebt hier geen toegang toe",
            "Je bent ingelogd, maar dit deel is niet voor jouw account open. Misschien doet je gemeente nog niet mee, of hoort dit deel bij een andere rol.",
            "geen-toegang");
    }

    private void WriteNotice(string layout, string title, string description, string? path = null) =>
        Put($"{path ?? layout}.md", new() { ["title"] = title, ["description"] = description, ["layout"] = layout, ["hidden"] = true, ["bare"] = true });

    private void WriteSubjects()
    {
        for (var index = 0; index < SampleSubjects.Themes.Count; index++)
        {
            var theme = SampleSubjects.Themes[index];
            Put(
                $"themas/{theme.Id}/_index.md",
                new() { ["title"] = theme.Title, ["description"] = theme.Summary, ["heading"] = $"Thema {theme.Title}", ["group"] = Groups[index % Groups.Length], ["weight"] = index + 1, ["scripts"] = new[] { "seats" } });
        }

        foreach (var role in SampleSubjects.JobRoles)
        {
            Put($"functies/{role.Id}/_index.md", new() { ["title"] = role.Title, ["description"] = role.Summary, ["heading"] = $"Leren als {role.Title}", ["scripts"] = new[] { "seats" } });
        }

        foreach (var provider in SampleSubjects.Providers)
        {
            Put($"aanbieders/{provider.Id}/_index.md", new() { ["title"] = provider.Title, ["description"] = provider.Summary, ["heading"] = $"Aanbieder {provider.Title}", ["scripts"] = new[] { "seats" } });
        }

        foreach (var place in SampleSubjects.Places)
        {
            Put(
                $"plaatsen/{place.Id}.md",
                new()
                {
                    ["title"] = place.Name,
                    ["heading"] = $"Plek {place.Name}",
                    ["description"] = $"Bijeenkomsten in {place.City}. Met de data die er gepland zijn.",
                    ["city"] = place.City,
                    ["street"] = place.Street,
                    ["access"] = place.Access,
                    ["scripts"] = new[] { "seats" },
                });
        }
    }

    private void Put(string path, Dictionary<string, object?> front, string markdown = "") =>
        ContentFile.Write(Path.Combine(folder, "content", path), front, markdown);
}
