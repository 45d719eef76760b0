using Academy.Site.Catalogue;

namespace Academy.Site.Pages;

/// <summary>Signing in is a link everywhere, so that it works without JavaScript.</summary>
public static class SignIn
{
    public static string To(string path) => $"/.auth/login/aad?post_login_redirect_uri={path}";

    /// <summary>Leads through signing in to the page that shows the run and its button; reading it enrols nobody.</summary>
    public static string ToEnrol(CourseRun run) => To($"/api/pagina/inschrijving/{run.Key}");

    /// <summary>Leads through signing in to the page with the button "Ik wil dit ook"; reading it wishes for nothing.</summary>
    public static string ToWish(Course course) => To($"/api/pagina/wens/cursus/{course.Id}");

    public static string ToWish(Theme theme) => To($"/api/pagina/wens/thema/{theme.Id}");
}
