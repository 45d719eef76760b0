using System.Net;

namespace Academy.Dev.Edge;

/// <summary>Stands in the place of Microsoft's sign-in page: choose whom to be.</summary>
internal static class SignInPage
{
    public const string Title = "Sign in (local stack)";

    public static string Of(Edition edition, string target)
    {
        var people = edition.People.ToArray();
        var rows = string.Concat(people.Select(person => Row(person, target)));
        return $"""
            <h1>Sign in</h1>
            <p>{Text(edition.Site.Name)}. On this machine you choose who you are; in Azure this is Microsoft's sign-in page.</p>
            {(people is [] ? "<p>No sample person belongs to the tenant in this edition's staticwebapp.config.json.</p>" : $"<ul class=\"rows\">{rows}</ul>")}
            """;
    }

    private static string Row(SamplePerson person, string target) => $"""
        <li>
          <form method="post" action="{SignIn.As}">
            <input type="hidden" name="person" value="{person.Id}">
            <input type="hidden" name="{SignIn.ReturnField}" value="{Text(target)}">
            <button type="submit">{Text(person.Name)}</button>
            <span>{Text(person.Municipality)}, {Text(person.Roles[^1])}</span>
            <small>{Text(person.Mail)}</small>
          </form>
        </li>
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
