using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Mail.Transport;

/// <summary>Chooses the transport that the settings name.</summary>
internal static class MailTransportRegistration
{
    public static IServiceCollection AddMailTransport(this IServiceCollection services)
    {
        services.AddOptions<MailTransportOptions>().BindConfiguration(MailTransportOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        // Made when it is first asked for: SMTP and an account with a key need no identity.
        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        services.AddSingleton<IMailTransport>(provider => TransportOf(provider.GetRequiredService<IOptions<MailTransportOptions>>().Value, provider));
        return services;
    }

    private static IMailTransport TransportOf(MailTransportOptions options, IServiceProvider provider) => options switch
    {
        { Transport: MailTransportKind.Acs, Acs.Endpoint: { } endpoint } => new AcsTransport(endpoint, provider.GetRequiredService<TokenCredential>()),
        _ => new SmtpTransport(options.Smtp),
    };
}
