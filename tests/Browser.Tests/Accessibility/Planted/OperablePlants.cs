namespace Academy.Browser.Tests.Accessibility.Planted;

/// <summary>Principle 2 of WCAG: what somebody cannot reach, leave, stop or find.</summary>
internal static class OperablePlants
{
    private const string Unseen = "<p><a class=\"planted-unseen\" href=\"/over/\">Over deze academie en meer</a></p>";
    private const string Faint = "<p><a class=\"planted-faint\" href=\"/over/\">Over deze academie en meer</a></p>";
    private const string Shadow = "<p><a class=\"planted-shadow\" href=\"/over/\">Over deze academie en meer</a></p>";
    private const string Two = "<p class=\"planted-row\"><a class=\"planted-part\" href=\"/over/\">Eerste van twee</a> <a class=\"planted-part planted-last\" href=\"/privacy/\">Tweede van twee</a></p>";

    public static IReadOnlyList<Plant> All { get; } =
    [
        Plant.InMain("a div as a button", "2.1.1", "clickable", "<div class=\"planted-do\">Schrijf je in</div>") with { Js = "document.querySelector('.planted-do').addEventListener('click', () => {});" },
        Plant.InMain("link taken out of the tab order", "2.1.1", "clickable", "<p><a href=\"/over/\" tabindex=\"-1\">Over deze academie en meer</a></p>"),
        Plant.InMain("keyboard trap", "2.1.2", "keyboard", "<form method=\"get\"><label for=\"planted-trap\">Zoekwoord</label> <input class=\"utrecht-textbox\" id=\"planted-trap\" name=\"q\"> <button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Zoek</button></form>") with { Js = "document.querySelector('#planted-trap').addEventListener('keydown', (event) => { if (event.key === 'Tab') { event.preventDefault(); } });" },
        Plant.InMain("animation that goes on for ever", "2.2.2", "motion", "<p class=\"planted-blink\">Nieuw</p>") with { Css = "@keyframes planted { to { opacity: 0.9; } } @media (prefers-reduced-motion: no-preference) { .planted-blink { animation: planted 1s infinite; } }" },
        Plant.InMain("animation that does not mind who asked for none", "2.3.3", "motion", "<p class=\"planted-slide\">Nieuw</p>") with { Css = "@keyframes planted { from { transform: translateX(1px); } } .planted-slide { animation: planted 2s 30; }" },
        Plant.Instead("page that loads itself again", "2.2.1", "structure", "<meta charset=\"utf-8\">", "<meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"600\">"),
        Plant.Instead("skip link that leads nowhere", "2.4.1", "structure", "<main id=\"", "<main id=\"elders-"),
        new Plant("page without a title", "2.4.2", "structure") { Html = page => System.Text.RegularExpressions.Regex.Replace(page, "<title>[^<]*</title>", "<title> </title>") },
        new Plant("title that another page has", "2.4.2", "titles") { Html = page => System.Text.RegularExpressions.Regex.Replace(page, "<title>[^<]*</title>", $"<title>{Titles.Taken}</title>") },
        Plant.InMain("tab order by number", "2.4.3", "keyboard", "<p><a href=\"/over/\" tabindex=\"3\">Over deze academie en meer</a></p>"),
        Plant.InMain("order for the eye that Tab does not follow", "2.4.3", "keyboard", Two) with { Css = ".planted-row { display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 3rem; }" },
        Plant.InMain("link that says 'klik hier'", "2.4.4", "names", "<p>Voor meer <a href=\"/over/\">klik hier</a>.</p>"),
        Plant.InMain("link without words", "2.4.4", "names", "<p>Leeg: <a href=\"/over/\"></a></p>"),
        Plant.InMain("the same words for two places", "2.4.4", "names", "<ul><li><a href=\"/over/\">Bekijk het aanbod hiervan</a></li><li><a href=\"/privacy/\">Bekijk het aanbod hiervan</a></li></ul>"),
        Plant.InMain("second heading of level 1", "2.4.6", "structure", "</section><section><h1>Nog een titel</h1>"),
        Plant.InMain("focus that is not shown", "2.4.7", "focus", Unseen) with { Css = ".planted-unseen:focus-visible { outline: none !important; box-shadow: none !important; }" },
        Plant.InMain("focus that is shown too faintly", "2.4.7", "focus", Faint) with { Css = ".planted-faint:focus-visible { outline: 2px solid #8884 !important; box-shadow: none !important; }" },
        Plant.InMain("focus that forced colours take away", "2.4.7", "focus", Shadow) with { Css = ".planted-shadow:focus-visible { outline: none !important; box-shadow: 0 0 0 4px #888 !important; }" },
        Plant.InMain("bar that stays and lies over the focus", "2.4.11", "covered", "<p class=\"planted-sticky\">Blijft staan</p>") with { Css = ".planted-sticky { position: fixed; inset: auto 0 0 0; height: 75vh; margin: 0; background: #fff; color: #000 !important; max-width: none !important; }" },
        Plant.InMain("targets too small and too close", "2.5.8", "targets", "<ul class=\"planted-dots\"><li><a href=\"/over/\">a</a></li><li><a href=\"/privacy/\">b</a></li></ul>") with { Css = ".planted-dots { display: flex; gap: 2px; padding: 0 !important; list-style: none; } .planted-dots li { margin: 0 !important; } .planted-dots a { display: block; width: 12px; height: 12px; overflow: visible; line-height: 12px; font-size: 12px; }" },
        Plant.InMain("name that differs from the words on the button", "2.5.3", "names", "<p><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"button\" aria-label=\"Verzend formulier\">Meld je aan</button></p>"),
        Plant.InMain("link that leads elsewhere than it says", "2.4.4", null, "<p><a href=\"/over/\">Lees onze privacyverklaring over mail</a></p>"),
        Plant.InMain("heading that says nothing", "2.4.6", null, "<h3>Diversen</h3><p>Breng een pen mee.</p>"),
        Plant.InMain("time limit that nobody mentions", "2.2.1", null, "<p>Vul dit rustig in.</p>") with { Js = "setTimeout(() => document.querySelector('.planted').remove(), 20 * 60 * 1000);" },
    ];
}
