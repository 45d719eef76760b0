namespace Academy.Site.Checks;

/// <summary>An element of a page as the checks see it.</summary>
/// <param name="Name">The name in small letters, such as <c>a</c>.</param>
/// <param name="Attributes">Its attributes; the value is null where no check asks for it.</param>
internal sealed record PageElement(string Name, IReadOnlyList<KeyValuePair<string, string?>> Attributes)
{
    /// <summary>Gets the words in it, for a heading; empty for the rest.</summary>
    public string Text { get; init; } = "";

    public string? Id => this["id"];

    /// <summary>Gets the value of an attribute; null when it is not there.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (known, value) in Attributes)
            {
                if (known == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    public bool Has(string name) => Attributes.Any(attribute => attribute.Key == name);
}
