using Academy.Benchmarks.Samples;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Building;

/// <summary>Writes a made-up catalogue as content of this repository, with one edition or more.</summary>
internal sealed class AcademyContent(Repository repository, string folder)
{
    private static readonly string[] Groups = ["context", "organisation", "skills"];

    /// <summary>Gets how many municipalities have an edition beside the shared academy's.</summary>
    public int MoreMunicipalities { get; init; }

    public void Write(SampleCatalogue catalogue)
    {
        WriteLists();
        WriteMunicipality("academie", shared: true);
        foreach (var number in Enumerable.Range(1, MoreMunicipalities))
        {
            WriteMunicipality($"gemeente-{number}", shared: false, $"{number}1111111-1111-4111-8111-111111111111");
        }

        foreach (var mail in Directory.EnumerateFiles(repository.At("content", "mails")))
        {
            Directory.CreateDirectory(In("mails"));
            File.Copy(mail, In("mails", Path.GetFileName(mail)));
        }

        foreach (var (slug, title, text) in catalogue.Pages)
        {
            ContentFile.Write(In("pages", $"{slug}.md"), new Dictionary<string, object?> { ["title"] = title, ["summary"] = text.Summary }, text.Markdown);
        }

        new AcademyCourses(folder).Write(catalogue);
    }

    private void WriteLists()
    {
        ContentFile.WriteList(
            In("themes.yml"),
            SampleSubjects.Themes.Select((theme, index) => new { id = theme.Id, title = theme.Title, group = Groups[index % Groups.Length], summary = theme.Summary }));
        ContentFile.WriteList(In("purposes.yml"), AcademyCourses.Purposes.Select(id => new { id, title = id, summary = id }));
        ContentFile.WriteList(In("job-roles.yml"), SampleSubjects.JobRoles.Select(Item));
        ContentFile.WriteList(In("competences.yml"), SampleSubjects.Competences.Select(Item));
        foreach (var provider in SampleSubjects.Providers)
        {
            ContentFile.Write(In("providers", $"{provider.Id}.yml"), new Dictionary<string, object?> { ["name"] = provider.Title, ["summary"] = provider.Summary });
        }

        foreach (var place in SampleSubjects.Places)
        {
            ContentFile.Write(
                In("places", $"{place.Id}.yml"),
                new Dictionary<string, object?> { ["name"] = place.Name, ["city"] = place.City, ["street"] = place.Street, ["access"] = place.Access });
        }
    }

    private void WriteMunicipality(string slug, bool shared, params string[] tenants) => ContentFile.Write(In("municipalities", slug, "municipality.yml"), new Dictionary<string, object?>
    {
        ["name"] = "Samenwerkende gemeenten",
        ["academy"] = "Academie voor gemeenten",
        ["shared"] = shared,
        ["domain"] = $"www.{slug}.example",
        ["theme"] = "voorbeeld",
        ["brand"] = new { light = "#0b5d57", dark = "#7fd0c4" },
        ["tenants"] = tenants,
        ["sender"] = $"academie@{slug}.example",
        ["contact"] = new { name = "Redactie", email = "redactie@academie.example" },
        ["intro"] = "Cursussen en leerlijnen die gemeenten samen maken.",
        ["retention"] = new { progress = "P5Y", waitingList = "P1Y", attendance = "P1Y", mails = "P30D", logs = "P6M" },
        ["managerView"] = new { enabled = false },
    });

    private static object Item(Subject subject) => new { id = subject.Id, title = subject.Title, summary = subject.Summary };

    private string In(params ReadOnlySpan<string> parts) => Path.Combine([folder, .. parts]);
}
