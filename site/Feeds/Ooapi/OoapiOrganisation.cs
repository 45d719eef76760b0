using System.Text.Json;
using Academy.Site.Catalogue;

namespace Academy.Site.Feeds.Ooapi;

/// <summary>A municipality or a provider as the standard's <c>Organisation</c>.</summary>
internal sealed record OoapiOrganisation(Guid Id, string Code, string Name, string? Link)
{
    /// <summary>Gives the edition's own municipality, those that organise a run, and those who teach.</summary>
    public static IReadOnlyCollection<OoapiOrganisation> AllOf(Edition edition)
    {
        var municipalities = edition.Runs.Select(run => run.Organiser).Prepend(edition.Municipality)
            .DistinctBy(municipality => municipality.Slug)
            .Select(municipality => new OoapiOrganisation(IdOf(municipality), municipality.Slug, municipality.Name, $"{municipality.Origin}/"));
        var providers = edition.Courses.Select(course => course.Provider)
            .DistinctBy(provider => provider.Slug)
            .OrderBy(provider => provider.Slug, StringComparer.Ordinal)
            .Select(provider => new OoapiOrganisation(IdOf(provider), provider.Slug, provider.Name, provider.Website));
        return [.. municipalities, .. providers];
    }

    public static Guid IdOf(Municipality municipality) => StableId.Of("municipality", municipality.Slug);

    public static Guid IdOf(Provider provider) => StableId.Of("provider", provider.Slug);

    public static void Write(Utf8JsonWriter json, OoapiOrganisation organisation)
    {
        json.WriteString("organisationId", organisation.Id);
        json.Code("organisation_id", organisation.Code);
        json.WriteString("organisationType", "root");
        json.Dutch("name", organisation.Name);
        if (organisation.Link is { } link)
        {
            json.WriteString("link", link);
        }
    }
}
