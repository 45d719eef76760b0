namespace Academy.Dev.Edge;

/// <summary>An edition as it is served: its rules and its files.</summary>
internal sealed record Edition(EditionSite Site, SiteRules Rules, SiteFiles Files)
{
    public static Edition Open(EditionSite site)
    {
        var rules = SiteRulesFile.Read(site.Folder);
        return new Edition(site, rules, new SiteFiles(site.Folder, rules.TrailingSlash));
    }

    /// <summary>Whom Entra would let in here.</summary>
    public IEnumerable<SamplePerson> People =>
        Rules.Auth?.IdentityProviders.AzureActiveDirectory.Tenant() is { } tenant
            ? SamplePeople.All.Where(person => person.Tenant == tenant)
            : SamplePeople.All;
}
