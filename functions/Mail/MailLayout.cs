using Academy.Functions.Catalogue;
using Academy.Functions.Pages;

namespace Academy.Functions.Mail;

/// <summary>Puts the words of a mail in its form: HTML of one column with one button, and a text part that reads on its own.</summary>
internal sealed class MailLayout(Renderer renderer)
{
    public Task<string> HtmlAsync(Edition edition, string subject, string body, string? button, Uri link) =>
        renderer.RenderAsync(typeof(MailPage), new Dictionary<string, object?>
        {
            ["Academy"] = edition.Academy,
            ["Contact"] = edition.Contact.Email,
            ["Subject"] = subject,
            ["Body"] = body,
            ["Button"] = button,
            ["Link"] = link.AbsoluteUri,
        });

    public static string Text(Edition edition, string body, string? button, Uri link)
    {
        var action = button is null ? "" : $"\n\n{button}:\n{link.AbsoluteUri}";
        return $"{body.Trim()}{action}\n\n--\nVragen? Mail naar {edition.Contact.Email}\n";
    }
}
