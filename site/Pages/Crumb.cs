namespace Academy.Site.Pages;

/// <summary>One step of the way back from a page.</summary>
internal sealed record Crumb(string Title, string Url)
{
    public static readonly Crumb Home = new("Home", "/");
    public static readonly Crumb Courses = new("Cursussen", "/cursussen/");
    public static readonly Crumb Lines = new("Leerlijnen", "/leerlijnen/");
    public static readonly Crumb Themes = new("Thema’s", "/themas/");
    public static readonly Crumb JobRoles = new("Functies", "/functies/");
    public static readonly Crumb Places = new("Plekken", "/plaatsen/");
    public static readonly Crumb Providers = new("Aanbieders", "/aanbieders/");
}
