using System.ComponentModel.DataAnnotations;

namespace Academy.Functions.Mail.Transport;

/// <summary>Settings Mail:* — through which server mail leaves.</summary>
internal sealed class MailTransportOptions : IValidatableObject
{
    public const string Section = "Mail";

    [Required]
    public MailTransportKind? Transport { get; init; }

    public SmtpOptions Smtp { get; init; } = new();

    public AcsOptions Acs { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Transport switch
    {
        MailTransportKind.Smtp when string.IsNullOrWhiteSpace(Smtp.Host) => [new("Mail:Smtp:Host is missing: the name of the SMTP server.")],
        MailTransportKind.Smtp when Smtp.Port is < 1 or > 65535 => [new("Mail:Smtp:Port is not a port: 1 to 65535.")],
        MailTransportKind.Acs when Acs.Endpoint is not { IsAbsoluteUri: true, Scheme: "https" } =>
            [new("Mail:Acs:Endpoint must be the https address of the Communication Services resource.")],
        _ => [],
    };
}
