using Academy.Site.Catalogue.Readers;
using Academy.Site.Content;

namespace Academy.Site.Catalogue;

/// <summary>What must hold between municipalities: one shared academy, and a tenant and a domain each of their own.</summary>
internal static class MunicipalityRules
{
    public static void Check(IReadOnlyList<MunicipalityDraft> drafts, Known known)
    {
        Dictionary<Guid, string> tenants = [];
        Dictionary<string, string> domains = new(StringComparer.Ordinal);
        string? shared = null;
        foreach (var (municipality, fields, _, _, _) in drafts)
        {
            known.Municipalities.Add(municipality.Slug, municipality, Position.StartOf(municipality.Source));
            CheckTenants(municipality, fields, tenants);
            if (municipality.Domain.Length > 0 && !domains.TryAdd(municipality.Domain, municipality.Slug))
            {
                known.Problems.Add(Problem.DuplicateDomain(
                    fields.PlaceOf("domain"), municipality.Domain, domains[municipality.Domain]));
            }

            if (municipality.Shared && shared is not null)
            {
                known.Problems.Add(Problem.OneSharedAcademy(fields.PlaceOf("shared"), shared));
            }

            shared ??= municipality.Shared ? municipality.Slug : null;
        }
    }

    private static void CheckTenants(Municipality municipality, Fields fields, Dictionary<Guid, string> tenants)
    {
        if (municipality.Shared && municipality.Tenants.Count > 0)
        {
            fields.Problems.Add(Problem.SharedWithTenants(fields.PlaceOf("tenants")));
        }

        var texts = fields.Texts("tenants");
        if (!municipality.Shared && texts.Count == 0)
        {
            fields.Problems.Add(Problem.NeedsTenant(fields.PlaceOf("tenants")));
        }

        foreach (var text in texts)
        {
            if (Guid.TryParseExact(text.Text, "D", out var tenant) && !tenants.TryAdd(tenant, municipality.Slug)
                && tenants[tenant] != municipality.Slug)
            {
                fields.Problems.Add(Problem.DuplicateTenant(text.At, text.Text, tenants[tenant]));
            }
        }
    }
}
