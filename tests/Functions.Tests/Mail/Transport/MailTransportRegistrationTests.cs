using Academy.Functions.Mail.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Tests.Mail.Transport;

public sealed class MailTransportRegistrationTests
{
    [Fact]
    public void The_settings_choose_smtp()
    {
        using var services = With(("Mail:Transport", "smtp"), ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", "1025"), ("Mail:Smtp:TimeOut", "00:00:10"));

        var options = services.GetRequiredService<IOptions<MailTransportOptions>>().Value;
        Assert.IsType<SmtpTransport>(services.GetRequiredService<IMailTransport>());
        Assert.Equal(("127.0.0.1", 1025, TimeSpan.FromSeconds(10)), (options.Smtp.Host, options.Smtp.Port, options.Smtp.TimeOut));
    }

    [Fact]
    public void The_settings_choose_communication_services()
    {
        using var services = With(("Mail:Transport", "acs"), ("Mail:Acs:Endpoint", "https://academie.europe.communication.azure.com"));

        Assert.IsType<AcsTransport>(services.GetRequiredService<IMailTransport>());
    }

    [Theory]
    [InlineData(null, null, null, "Transport")]
    [InlineData("smtp", null, null, "Mail:Smtp:Host")]
    [InlineData("acs", null, null, "Mail:Acs:Endpoint")]
    [InlineData("acs", "Mail:Acs:Endpoint", "http://academie.example", "https")]
    [InlineData("duif", null, null, "duif")]
    public void Settings_that_are_missing_or_wrong_are_named(string? transport, string? name, string? value, string named)
    {
        using var services = With([("Mail:Transport", transport), .. name is null ? [] : new[] { (name, value) }]);

        var failure = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<IMailTransport>());

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider With(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)))
            .Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddMailTransport().BuildServiceProvider();
    }
}
