namespace Academy.Browser.Tests.Accessibility;

/// <summary>Tests that look at the same run.</summary>
[CollectionDefinition(Name)]
public sealed class AccessibilityCollection : ICollectionFixture<AccessibilityRun>
{
    public const string Name = "Accessibility";
}
