using Academy.Dev.Edge;

namespace Academy.Dev.Tests.Edge;

/// <summary>Which paths a route matches. Source: https://learn.microsoft.com/azure/static-web-apps/configuration, "Specifying route patterns".</summary>
public sealed class RoutePatternTests
{
    /// <summary>
    /// "Because index.html is the default file, the rule also matches requests for the folder" · "If you use a folder path … it won't match requests for the
    /// file /profile/index.html" · "/calendar/* … will not match requests for the paths /calendar or /calendar/index.html. Use /calendar* to match all requests
    /// that begin with /calendar" · "/articles/*.html" and "/images/thumbnails/*.{png,jpg,gif}".
    /// </summary>
    [Theory]
    [InlineData("/profile/index.html", "/profile/index.html", true)]
    [InlineData("/profile/index.html", "/profile", true)]
    [InlineData("/profile/index.html", "/profile/", true)]
    [InlineData("/profile", "/profile/index.html", false)]
    [InlineData("/profile/", "/profile/index.html", false)]
    [InlineData("/profile", "/profile/", true)]
    [InlineData("/profile", "/profiles", false)]
    [InlineData("/calendar*", "/calendar", true)]
    [InlineData("/calendar*", "/calendar/index.html", true)]
    [InlineData("/calendar*", "/calendars/x", true)]
    [InlineData("/calendar/*", "/calendar/january/1", true)]
    [InlineData("/calendar/*", "/calendar", false)]
    [InlineData("/calendar/*", "/calendar/", false)]
    [InlineData("/calendar/*", "/calendar/index.html", false)]
    [InlineData("/articles/*.html", "/articles/a/b.html", true)]
    [InlineData("/articles/*.html", "/articles/a/b.css", false)]
    [InlineData("/images/thumbnails/*.{png,jpg,gif}", "/images/thumbnails/x.jpg", true)]
    [InlineData("/images/thumbnails/*.{png,jpg,gif}", "/images/thumbnails/x.svg", false)]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/anything/at/all", true)]
    public void A_route_matches_as_documented(string route, string path, bool expected) =>
        Assert.Equal(expected, RoutePattern.Parse(route).Matches(path));

    /// <summary>Not documented; here letters' case never opens a door.</summary>
    [Theory]
    [InlineData("/api/*", "/API/me")]
    [InlineData("/beheer*", "/Beheer/")]
    public void Case_does_not_matter(string route, string path) => Assert.True(RoutePattern.Parse(route).Matches(path));

    [Theory]
    [InlineData("/a/*/b")]
    [InlineData("/a/*b")]
    [InlineData("/a/*.{png,}")]
    [InlineData("a/b")]
    [InlineData("")]
    public void Another_shape_is_refused(string route) => Assert.Throws<FormatException>(() => RoutePattern.Parse(route));
}
