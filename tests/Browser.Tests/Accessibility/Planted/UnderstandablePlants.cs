namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>Principle 3 of WCAG: what somebody cannot understand or put right.</summary>
internal static class UnderstandablePlants
{
    private const string Send = "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Verstuur</button></form>";

    public static IReadOnlyList<Plant> All { get; } =
    [
        Plant.Instead("page without a language", "3.1.1", "structure", "<html lang=\"nl\"", "<html"),
        Plant.Instead("language that does not exist", "3.1.1", "structure", "<html lang=\"nl\"", "<html lang=\"nederlands\""),
        Plant.Instead("wrong language", "3.1.1", "structure", "<html lang=\"nl\"", "<html lang=\"en\""),
        Plant.InMain("field without a label", "3.3.2", "forms", "<form method=\"get\"><input class=\"utrecht-textbox\" name=\"q\"> " + Send),
        Plant.InMain("placeholder in the place of a label", "3.3.2", "forms", "<form method=\"get\"><input class=\"utrecht-textbox\" name=\"q\" placeholder=\"Je personeelsnummer\"> " + Send),
        Plant.InMain("choices without a question", "3.3.2", "forms", "<form method=\"get\"><label for=\"planted-yes\">Ja</label> <input type=\"radio\" id=\"planted-yes\" name=\"a\" value=\"ja\"> <label for=\"planted-no\">Nee</label> <input type=\"radio\" id=\"planted-no\" name=\"a\" value=\"nee\"> " + Send),
        Plant.InMain("error that is not tied to its field", "3.3.1", "forms", "<form method=\"get\"><label for=\"planted-why\">Waarom je dit wilt</label> <input class=\"utrecht-textbox\" id=\"planted-why\" name=\"w\" aria-invalid=\"true\"> <span>Vul dit in</span> " + Send),
        Plant.InMain("error without a summary, and none in the title", "3.3.1", "forms", "<form method=\"get\"><label for=\"planted-why\">Waarom je dit wilt</label> <input class=\"utrecht-textbox\" id=\"planted-why\" name=\"w\" aria-invalid=\"true\" aria-describedby=\"planted-error\"> <span id=\"planted-error\">Vul dit in</span> " + Send),
        Plant.InMain("part in another language that does not say so", "3.1.2", null, "<p>Please bring your own laptop and a printed letter to this session.</p>"),
        Plant.InMain("choice that sends the form by itself", "3.2.2", null, "<form method=\"get\"><label for=\"planted-month\">Maand</label> <select id=\"planted-month\" class=\"utrecht-textbox\" name=\"m\"><option>januari</option><option>februari</option></select> " + Send) with { Js = "document.querySelector('#planted-month').addEventListener('change', (event) => event.target.form.submit());" },
        Plant.InMain("words that nobody knows", "3.1.5", null, "<p>De discretionaire bevoegdheid noopt tot een prudente belangenafweging.</p>"),
    ];
}
