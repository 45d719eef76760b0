using System.ComponentModel.DataAnnotations;

namespace Academy.Functions.Evaluations;

/// <summary>The keys that sign links: several may be read, one writes, so that a key can be replaced while its links live on.</summary>
internal sealed class LinkOptions : IValidatableObject
{
    private const int FewestBytes = 32;

    [Required]
    public string LinkKey { get; set; } = "";

    public Dictionary<string, string> LinkKeys { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!LinkKeys.ContainsKey(LinkKey))
        {
            yield return new ValidationResult($"Academy__LinkKey names '{LinkKey}', and Academy__LinkKeys__{LinkKey} is missing");
        }

        foreach (var (id, key) in LinkKeys)
        {
            var bytes = new byte[key.Length];
            if (!Convert.TryFromBase64String(key, bytes, out var count) || count < FewestBytes)
            {
                yield return new ValidationResult($"Academy__LinkKeys__{id} is not {FewestBytes} or more bytes in base64");
            }
        }
    }
}
