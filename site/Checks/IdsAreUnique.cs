namespace Academy.Site.Checks;

/// <summary>An id names one place: a link, a label or a description that points at two points at none.</summary>
internal sealed class IdsAreUnique : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        var twice = page.Elements
            .Where(element => element.Id is { Length: > 0 })
            .GroupBy(element => element.Id!)
            .Where(group => group.Skip(1).Any());
        foreach (var id in twice)
        {
            findings.Add(page, "ACA208", $"het id '{id.Key}' komt vaker voor. Geef de koppen verschillende woorden.");
        }
    }
}
