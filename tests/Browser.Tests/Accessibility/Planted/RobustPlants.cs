namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>Principle 4 of WCAG: what a browser or a screen reader takes for something else; and a page that leans on scripts.</summary>
internal static class RobustPlants
{
    public static IReadOnlyList<Plant> All { get; } =
    [
        Plant.InMain("button without words", "4.1.2", "names", "<p><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"button\"></button></p>"),
        Plant.InMain("frame without a title", "4.1.2", "alternatives", "<iframe src=\"/over/\" width=\"200\" height=\"100\"></iframe>"),
        Plant.InMain("id that stands twice and that a field leans on", "4.1.2", "structure", "<p id=\"planted-twice\">Uitleg</p><p id=\"planted-twice\">Andere uitleg</p><form method=\"get\"><label for=\"planted-why\">Waarom je dit wilt</label> <input class=\"utrecht-textbox\" id=\"planted-why\" name=\"w\" aria-describedby=\"planted-twice\"> <button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Verstuur</button></form>"),
        Plant.InMain("description that is not there", "4.1.2", "structure", "<p><a href=\"/over/\" aria-describedby=\"planted-nowhere\">Over deze academie en meer</a></p>"),
        Plant.InMain("link that is hidden from who listens", "4.1.2", "axe", "<p aria-hidden=\"true\"><a href=\"/over/\">Over deze academie en meer</a></p>"),
        Plant.InMain("role that does not exist", "4.1.2", "axe", "<p role=\"tegel\">Tegel</p>"),
        Plant.InMain("state on something that cannot have it", "4.1.2", "axe", "<p aria-expanded=\"false\">Tekst</p>"),
        Plant.InMain("link inside a button", "4.1.2", "html", "<p><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"button\">Ga <a href=\"/over/\">verder met deze academie</a></button></p>"),
        new Plant("page without a main part", "1.3.1", "structure") { Html = page => page.Replace("<main ", "<div ", StringComparison.Ordinal).Replace("</main>", "</div>", StringComparison.Ordinal) },
        Plant.Instead("navigation without a name beside another", "1.3.1", "structure", " aria-label=\"Hoofdmenu\"", ""),
        Plant.InMain("text that only a script shows", "no script", "without-scripts", "<p class=\"planted-later\">Dit staat er pas als het script heeft gelopen.</p>") with { Css = ".planted-later:not(.is-shown) { display: none; }", Js = "document.querySelector('.planted-later').classList.add('is-shown');" },
        Plant.InMain("link that only a script makes", "no script", "without-scripts", "<p class=\"planted-link\">Daarna: </p>") with { Js = "const link = document.createElement('a'); link.href = '/over/'; link.textContent = 'Over deze academie en meer'; document.querySelector('.planted-link').append(link);" },
    ];
}
