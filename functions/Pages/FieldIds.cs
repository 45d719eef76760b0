namespace Academy.Functions.Pages;

/// <summary>What ties the control of a field to its label, its hint and what is wrong with it.</summary>
public sealed record FieldIds(string Name, bool HasHint, bool HasError)
{
    public string Id => "veld-" + Name;

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-fout";

    public string? Invalid => HasError ? "true" : null;

    public string? DescribedBy => (HasHint, HasError) switch
    {
        (false, false) => null,
        (true, false) => HintId,
        (false, true) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };
}
