using System.Globalization;
using System.Net;
using Academy.Dev.Edge;

namespace Academy.Dev.Panel;

/// <summary>The panel's page as HTML.</summary>
internal static class PanelPage
{
    public static string Of(PanelView view) => $"""
        <h1>Local stack</h1>
        <p>For developers. What you do here changes this machine only.</p>
        {(view.Notice is { } notice ? $"<p class=\"notice\" role=\"status\">{Text(notice)}</p>" : "")}
        {Clock(view)}
        {Timers(view)}
        {Mails(view)}
        {Queues(view)}
        {People(view)}
        """;

    private static string Clock(PanelView view)
    {
        var now = view.Options.Clock.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, ClockForm.Amsterdam).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        var offset = view.Options.Clock.Offset;
        return $"""
            <h2>Clock</h2>
            <p><strong>{ClockForm.Text(now)}</strong> in Amsterdam, {(offset == TimeSpan.Zero ? "which is the real time" : $"{offset.ToString("c", CultureInfo.InvariantCulture)} from the real time")}. Timers run by this clock.</p>
            <div class="actions">
            {Step("hour", "+1 hour")}{Step("day", "+1 day")}{Step("week", "+1 week")}{Step("now", "Back to now")}
            <form method="post" action="/_dev/clock"><label>To <input type="datetime-local" name="to" value="{local}" required></label><button type="submit">Set</button></form>
            </div>
            """;
    }

    private static string Step(string by, string label) =>
        $"""<form method="post" action="/_dev/clock"><button type="submit" name="by" value="{by}">{label}</button></form>""";

    private static string Timers(PanelView view) => $"""
        <h2>Timers</h2>
        <div class="actions">
        {string.Concat(view.Options.Functions.Timers.Select(name => $"""<form method="post" action="/_dev/timer"><button type="submit" name="name" value="{Text(name)}">Fire {Text(name)}</button></form>"""))}
        </div>
        <p class="quiet">The functions app is {view.Options.Functions.State.ToString().ToLowerInvariant()}.</p>
        """;

    private static string Mails(PanelView view) => $"""
        <h2>Mails</h2>
        <p><a href="{view.Options.Mailbox}">Open the mailbox</a></p>
        <p>{(view.Mails.Counts.Count == 0 ? "No mail is owed to anybody yet." : string.Join(", ", view.Mails.Counts.Select(pair => $"{pair.Value} {pair.Key.ToLowerInvariant()}")) + ".")}</p>
        {List(view.Mails.Waiting)}
        """;

    private static string Queues(PanelView view) => $"""
        <h2>Queues</h2>
        <div class="wide">
        <table>
        <thead><tr><th scope="col">Queue</th><th scope="col" class="number">Messages</th><th scope="col">First messages</th></tr></thead>
        <tbody>{string.Concat(view.Queues.Select(queue => $"""<tr><th scope="row">{Text(queue.Name)}</th><td class="number">{queue.Messages}</td><td>{string.Join("<br>", queue.First.Select(text => $"<code>{Text(text)}</code>"))}</td></tr>"""))}</tbody>
        </table>
        </div>
        """;

    private static string People(PanelView view) => $"""
        <h2>Sign in</h2>
        {string.Concat(view.Editions.Select(edition => Edition(view, edition)))}
        """;

    private static string Edition(PanelView view, Edition edition) => $"""
        <h3><a href="{view.OriginOf(edition)}/">{Text(edition.Site.Name)}</a></h3>
        <ul class="rows">{string.Concat(edition.People.Select(person => Person(view.OriginOf(edition), person)))}</ul>
        """;

    private static string Person(string origin, SamplePerson person) => $"""
        <li><form method="post" action="{origin}{SignIn.As}"><input type="hidden" name="person" value="{person.Id}"><input type="hidden" name="{SignIn.ReturnField}" value="/mijn/"><button type="submit">{Text(person.Name)}</button><span>{Text(person.Municipality)}, {Text(person.Roles[^1])}</span></form></li>
        """;

    private static string List(IReadOnlyList<string> items) =>
        items is [] ? "" : $"<ul>{string.Concat(items.Select(item => $"<li><code>{Text(item)}</code></li>"))}</ul>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
