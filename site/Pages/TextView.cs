using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>A page of text; the statement on accessibility also says what the tests found.</summary>
public sealed class TextView(ContentPage page, AccessibilityOutcome? outcome)
{
    private const string Statement = "toegankelijkheid";

    public ContentPage Page { get; } = page;

    public AccessibilityOutcome? Outcome { get; } = page.Slug == Statement ? outcome : null;
}
