using Academy.Site.Checks;

namespace Academy.Site.Tests.Checks;

public sealed class HostingLimitsTests
{
    [Fact]
    public void A_site_at_its_limits_is_fine()
    {
        var limits = new HostingLimits("rivierstad");
        for (var i = 1; i < HostingLimits.MostFiles; i++)
        {
            limits.Look($"/{i}.html", 1);
        }

        limits.Look("/staticwebapp.config.json", HostingLimits.MostConfiguration);

        Assert.Empty(Finish(limits));
    }

    [Fact]
    public void One_file_too_many_is_refused()
    {
        var limits = new HostingLimits("rivierstad");
        for (var i = 0; i <= HostingLimits.MostFiles; i++)
        {
            limits.Look($"/{i}.html", 1);
        }

        Assert.Equal(["ACA211"], Finish(limits));
    }

    [Fact]
    public void Too_many_bytes_are_refused()
    {
        var limits = new HostingLimits("rivierstad");
        limits.Look("/groot.html", (int)HostingLimits.MostBytes + 1);

        Assert.Equal(["ACA212"], Finish(limits));
    }

    [Fact]
    public void A_configuration_that_is_too_large_is_refused() => CheckedSite.HasOnly(
        "ACA213",
        CheckedSite.ProblemsIn(("/staticwebapp.config.json", new string(' ', HostingLimits.MostConfiguration + 1))));

    private static string[] Finish(HostingLimits limits)
    {
        var findings = new Findings();
        limits.Finish(findings);
        return [.. findings.Problems.Select(problem => problem.Code)];
    }
}
