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

        new HugoCourses(folder).Write(catalogue);
    }

    // The pages below /functies/, /aanbieders/ and /plaatsen/ have no list above them.
    private void WriteSections()
    {
        Put("_index.md", new() { ["title"] = "Wat wil je leren?", ["description"] = "Cursussen en leerlijnen die gemeenten samen maken." });
        Put("cursussen/_index.md", new() { ["title"] = "Alle cursussen", ["description"] = "Alle cursussen, op vorm, thema en functie." });
        Put("leerlijnen/_index.md", new() { ["title"] = "Leerlijnen", ["description"] = "Leerlijnen die je in stappen verder brengen in je werk." });
        Put("themas/_index.md", new() { ["title"] = "Thema’s", ["description"] = "Alle thema’s met hun cursussen en leerlijnen." });
        Put("agenda.md", new() { ["title"] = "Agenda", ["description"] = "Alle cursusdata per maand.", ["layout"] = "agenda", ["scripts"] = new[] { "seats" } });
        Put("mijn.md", new() { ["title"] = "Mijn leren", ["description"] = "Je eigen overzicht.", ["layout"] = "mine", ["scripts"] = new[] { "personal" } });
        Put("inloggen.md", new() { ["title"] = "Log in om verder te gaan", ["layout"] = "sign-in" });
        Put("geen-toegang.md", new() { ["title"] = "Je hebt hier geen toegang toe", ["layout"] = "no-access" });
        Put("menu.md", new() { ["title"] = "Menu", ["layout"] = "menu" });
        foreach (var section in new[] { "functies", "aanbieders", "plaatsen" })
        {
            Put($"{section}/_index.md", new() { ["_build"] = new { render = "never", list = "never" } });
        }
    }

    private void WriteSubjects()
    {
        for (var index = 0; index < SampleSubjects.Themes.Count; index++)
        {
            var theme = SampleSubjects.Themes[index];
            Put(
                $"themas/{theme.Id}/_index.md",
                new() { ["title"] = theme.Title, ["description"] = theme.Summary, ["heading"] = $"Thema {theme.Title}", ["group"] = Groups[index % Groups.Length], ["weight"] = index + 1 });
        }

        foreach (var role in SampleSubjects.JobRoles)
        {
            Put($"functies/{role.Id}/_index.md", new() { ["title"] = role.Title, ["description"] = role.Summary, ["heading"] = $"Leren als {role.Title}" });
        }

        foreach (var provider in SampleSubjects.Providers)
        {
            Put($"aanbieders/{provider.Id}/_index.md", new() { ["title"] = provider.Title, ["description"] = provider.Summary, ["heading"] = $"Aanbieder {provider.Title}" });
        }

        foreach (var place in SampleSubjects.Places)
        {
            Put(
                $"plaatsen/{place.Id}.md",
                new() { ["title"] = place.Name, ["description"] = $"Bijeenkomsten in {place.City}.", ["street"] = $"{place.Street}, {place.City}", ["access"] = place.Access });
        }
    }

    private void Put(string path, Dictionary<string, object?> front, string markdown = "") =>
        ContentFile.Write(Path.Combine(folder, "content", path), front, markdown);
}
