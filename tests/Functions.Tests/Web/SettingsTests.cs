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
