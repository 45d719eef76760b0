using System.Reflection;
using Academy.Functions.Badges;
using Academy.Functions.Evaluations;
using Academy.Functions.Mail.Transport;
using Academy.Functions.Web;

namespace Academy.Functions.Tests.Web;

/// <summary>The table of settings in functions/README.md names every setting that the app reads.</summary>
public sealed class SettingsTests
{
    private static readonly (string Prefix, Type Options)[] Sections =
    [
        ("Academy__", typeof(EditionOptions)),
        ("Academy__", typeof(LinkOptions)),
        ("Academy__", typeof(BadgeOptions)),
        ("Mail__Smtp__", typeof(SmtpOptions)),
        ("Mail__Acs__", typeof(AcsOptions)),
    ];

    /// <summary>Where the platform lets everybody in, anybody could say who they are.</summary>
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("academie-rivierstad", "True", true)]
    [InlineData("academie-rivierstad", "False", false)]
    [InlineData("academie-rivierstad", null, false)]
    public void On_Azure_the_app_starts_only_behind_the_authentication_of_the_platform(string? site, string? authentication, bool starts)
    {
        void Check() => FunctionsHost.CheckThatThePlatformGuardsUs(name => name == "WEBSITE_SITE_NAME" ? site : authentication);

        Assert.Equal(starts, Record.Exception(Check) is null);
    }

    [Fact]
    public void Every_setting_stands_in_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "functions", "README.md"));

        foreach (var (prefix, options) in Sections)
        {
            foreach (var property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Assert.Contains($"`{prefix}{property.Name}", readme);
            }
        }
    }
}
