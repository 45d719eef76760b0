namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>Principle 1 of WCAG: what somebody cannot see, hear or read as it was meant.</summary>
internal static class PerceivablePlants
{
    private const string Words = "<p>Een zin met <a class=\"planted-part\" href=\"/over/\">een woord dat ergens heen leidt</a> en nog wat erna.</p>";

    public static IReadOnlyList<Plant> All { get; } =
    [
        Plant.InMain("image without a text alternative", "1.1.1", "alternatives", "<img src=\"/planted.png\" width=\"40\" height=\"40\">"),
        Plant.InMain("text alternative that is a file name", "1.1.1", "alternatives", "<img src=\"/planted.png\" alt=\"IMG_2041.jpg\" width=\"40\" height=\"40\">"),
        Plant.InMain("drawing that has no name and is not hidden", "1.1.1", "alternatives", "<svg width=\"40\" height=\"40\" viewBox=\"0 0 40 40\"><circle cx=\"20\" cy=\"20\" r=\"18\"/></svg>"),
        Plant.InMain("text that only the style sheet has", "1.3.1", "alternatives", "<p class=\"planted-note\">Let op.</p>") with { Css = ".planted-note::after { content: \" Breng je paspoort mee\"; }" },
        Plant.InMain("table without headers", "1.3.1", "alternatives", "<table><tbody><tr><td>Maandag</td><td>9 uur</td></tr><tr><td>Dinsdag</td><td>10 uur</td></tr></tbody></table>"),
        Plant.InMain("list item outside a list", "1.3.1", "alternatives", "<div><li>Los punt</li></div>"),
        Plant.InMain("list drawn with signs", "1.3.1", "alternatives", "<p>- eerst dit<br>- dan dat<br>- en dit tot slot</p>"),
        Plant.InMain("skipped heading level", "1.3.1", "structure", "<h4>Een kop te diep</h4>"),
        Plant.InMain("field for an e-mail address that cannot be filled in by the browser", "1.3.5", "forms", "<form method=\"get\"><label for=\"planted-mail\">E-mailadres</label> <input class=\"utrecht-textbox\" id=\"planted-mail\" name=\"mail\"> <button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Verstuur</button></form>"),
        Plant.InMain("autocomplete with a word that does not exist", "1.3.5", "axe", "<form method=\"get\"><label for=\"planted-place\">Waar je woont</label> <input class=\"utrecht-textbox\" id=\"planted-place\" name=\"place\" autocomplete=\"woonplaats\"> <button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Verstuur</button></form>"),
        Plant.InMain("link known by its colour alone", "1.4.1", "links-in-text", Words) with { Css = "a.planted-part { text-decoration: none !important; }" },
        Plant.InMain("text with low contrast", "1.4.3", "contrast", "<p class=\"planted-faint\">Nauwelijks te lezen</p>") with { Css = ".planted-faint { color: #999 !important; background: #eee; }" },
        Plant.InMain("text in exactly the colour of its background", "1.4.3", "contrast", "<p class=\"planted-gone\">Niet te lezen</p>") with { Css = ".planted-gone { color: #333 !important; background: #333; }" },
        Plant.InMain("text made faint by opacity", "1.4.3", "contrast", "<p class=\"planted-thin\">Vervaagd</p>") with { Css = ".planted-thin { opacity: 0.35; }" },
        Plant.InMain("low contrast in the dark only", "1.4.3", "contrast", "<p class=\"planted-dusk\">Overdag goed</p>") with { Css = "@media (prefers-color-scheme: dark) { .planted-dusk { color: #444 !important; } }" },
        Plant.InMain("field with an edge that is hardly there", "1.4.11", "contrast", "<form method=\"get\"><label for=\"planted-word\">Zoekwoord</label> <input id=\"planted-word\" name=\"q\"> <button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Zoek</button></form>") with { Css = "#planted-word { appearance: none; background: transparent !important; border: 1px solid #8882 !important; min-height: 2rem; }" },
        Plant.Instead("window that may not be zoomed", "1.4.4", "structure", "width=device-width", "width=device-width, maximum-scale=1, user-scalable=no"),
        Plant.InMain("fixed width that scrolls sideways on a phone", "1.4.10", "reflow", "<p class=\"planted-wide\">Breed</p>") with { Css = ".planted-wide { width: 900px; max-width: none !important; }" },
        Plant.InMain("text cut off by a fixed height", "1.4.12", "clipped", "<div class=\"planted-low\"><p>Een zin die past zolang niemand de regels wat verder uit elkaar zet, en die daarna onderaan niet meer te lezen is.</p></div>") with { Css = ".planted-low { height: 2.2em; overflow: hidden; width: 16rem; }" },
        Plant.InMain("text that lands on other text when it is spaced out", "1.4.12", "clipped", "<div class=\"planted-tight\">Drie regels in een vak dat er precies drie houdt, zolang de letters niet wijder staan dan nu</div><p>De alinea die eronder staat en dan bedekt wordt</p>") with { Css = ".planted-tight { height: 3.9em; line-height: 1.3; width: 17rem; } .planted-tight + p { margin: 0; }" },
        Plant.InMain("words that only a pointer brings up", "1.4.13", "hover", "<p class=\"planted-more\">Meer <span>en dit alleen onder de muis</span></p>") with { Css = ".planted-more span { display: none; } .planted-more:hover span { display: inline; }" },
        Plant.InMain("words in a tooltip alone", "1.4.13", "hover", "<p><a href=\"/over/\" title=\"Alleen voor leidinggevenden\">Over deze academie en meer</a></p>"),
        Plant.InMain("button without an edge in forced colours", "1.4.11", "forced-colours", "<p><button class=\"planted-flat\" type=\"button\">Bewaar</button></p>") with { Css = ".planted-flat { appearance: none; border: 0; background: #1c4f84; color: #fff; padding: 1rem; }" },
        Plant.InMain("bar that only its background tells", "1.4.1", "forced-colours", "<p>Voortgang: <span class=\"planted-bar\"></span></p>") with { Css = ".planted-bar { display: inline-block; width: 8rem; height: 1rem; background: #17693a; }" },
        Plant.InMain("picture that is text, with other words beside it", "1.4.5", null, "<img src=\"/planted.png\" alt=\"Het rooster van deze week\" width=\"40\" height=\"40\">"),
        Plant.InMain("text alternative that says the wrong thing", "1.1.1", null, "<img src=\"/planted.png\" alt=\"Een zonnige dag aan zee\" width=\"40\" height=\"40\">"),
        Plant.InMain("bold paragraph that acts as a heading", "1.3.1", null, "<p><strong>Wat je meeneemt</strong></p><p>Een pen en een brief.</p>"),
        Plant.InMain("instruction that needs eyes", "1.3.3", null, "<p>Gebruik de rode knop rechts onderaan.</p>"),
    ];
}
