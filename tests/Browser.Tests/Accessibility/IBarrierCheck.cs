namespace Academy.Browser.Tests.Accessibility;

/// <summary>One kind of look at a page in the browser.</summary>
internal interface IBarrierCheck
{
    /// <summary>The name that the table in docs/accessibility.md uses.</summary>
    string Name { get; }

    /// <summary>Puts the page in the situations that this check needs and reports what keeps somebody out.</summary>
    Task<IReadOnlyList<Barrier>> FindAsync(Visit visit);
}
