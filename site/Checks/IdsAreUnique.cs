namespace Academy.Site.Checks;

/// <summary>An id names one place: a link, a label or a description that points at two points at none.</summary>
internal sealed class IdsAreUnique : IPageCheck
{
    public void Look(OutputPage page, Findings findings)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        HashSet<string> twice = new(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            if (element.Id is { Length: > 0 } id && !ids.Add(id) && twice.Add(id))
            {
                findings.Add(page, "ACA208", $"het id '{id}' komt vaker voor. Geef de koppen verschillende woorden.");
            }
        }
    }
}
