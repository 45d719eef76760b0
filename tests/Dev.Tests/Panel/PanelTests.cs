using System.Net;
using Academy.Dev.Edge;
using Academy.Dev.Host;
using Academy.Dev.Panel;
using Academy.Dev.Tests.Edge;
using Academy.Dev.Tests.Host;
using Academy.Functions.Storage;

namespace Academy.Dev.Tests.Panel;

/// <summary>The development panel: it steers the stack by plain forms, and only its own forms count.</summary>
public sealed class PanelTests(StorageFixture storage) : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private HandlerApp? _app;
    private EdgeSite? _site;
    private ClockFile? _clock;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private EdgeSite Site => _site!;

    public async ValueTask InitializeAsync()
    {
        _clock = new ClockFile(Path.Combine(_data.Path, "clock.txt"));
        _app = await HandlerApp.StartAsync(new HandlerAppOptions(storage.Azurite.ConnectionString));
        _site = await EdgeSite.StartAsync(Rules.Academy, _app.Host.Address, new PanelOptions
        {
            Clock = _clock,
            Functions = _app.Host,
            Storage = storage.Azurite.ConnectionString,
            Mailbox = new Uri("http://localhost:1080/"),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _site!.DisposeAsync();
        await _app!.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task It_shows_clock_timers_mailbox_queues_and_people_without_a_script()
    {
        var page = await PageAsync();

        Assert.Contains("which is the real time", page, StringComparison.Ordinal);
        Assert.Contains("Fire Tick", page, StringComparison.Ordinal);
        Assert.Contains("href=\"http://localhost:1080/\"", page, StringComparison.Ordinal);
        Assert.Contains(_app!.Queue + "-poison", page, StringComparison.Ordinal);
        Assert.Contains("Sanne de Wit", page, StringComparison.Ordinal);
        Assert.Contains($"action=\"http://rivierstad.localhost:{Site.Edge.Port}{SignIn.As}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("hour", 1)]
    [InlineData("day", 24)]
    [InlineData("week", 168)]
    public async Task The_clock_moves_by_a_step(string by, int hours)
    {
        using var answer = await SendAsync("clock", ("by", by));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(TimeSpan.FromHours(hours), _clock!.Offset);
        Assert.Contains("The clock stands at", await PageAsync(), StringComparison.Ordinal);
    }

    /// <summary>What is typed is the time in Amsterdam, in summer too.</summary>
    [Theory]
    [InlineData("2027-03-09T13:45", "2027-03-09T12:45:00Z")]
    [InlineData("2027-07-01T13:45", "2027-07-01T11:45:00Z")]
    public async Task The_clock_moves_to_a_date_and_back(string typed, string expected)
    {
        using var moved = await SendAsync("clock", ("to", typed));
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), _clock!.GetUtcNow(), TimeSpan.FromSeconds(5));

        using var back = await SendAsync("clock", ("by", "now"));
        Assert.Equal(TimeSpan.Zero, _clock.Offset);
    }

    [Theory]
    [InlineData("morgen")]
    [InlineData("2027-03-28T02:30")]
    [InlineData("")]
    public async Task What_is_not_a_time_moves_nothing(string typed)
    {
        using var answer = await SendAsync("clock", ("to", typed));

        Assert.Equal(TimeSpan.Zero, _clock!.Offset);
        Assert.Contains("not a date and time", await PageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timer_is_fired_and_its_outcome_shown()
    {
        using var answer = await SendAsync("timer", ("name", "Tick"));

        Assert.Contains("Tick ran. worked", await PageAsync(), StringComparison.Ordinal);
        Assert.Equal("/Tick", (string?)(await _app!.SeenAsync())[0]!["path"]);
    }

    [Fact]
    public async Task Messages_in_a_queue_are_counted()
    {
        var poison = await _app!.OpenQueueAsync(storage.Azurite.ConnectionString, "-poison");
        await poison.SendMessageAsync("fail", cancellationToken: Cancellation);
        await _app.SeenAsync(1);

        var page = await PageAsync();

        Assert.Contains($"""<th scope="row">{_app.Queue}-poison</th><td class="number">1</td>""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mails_that_wait_are_shown_by_key_alone()
    {
        var runs = new TableServiceClient(storage.Azurite.ConnectionString).GetTableClient("Runs");
        await runs.CreateIfNotExistsAsync(Cancellation);
        await runs.UpsertEntityAsync(Mail("m|enrolled|p1|1", "Pending"), cancellationToken: Cancellation);
        await runs.UpsertEntityAsync(Mail("m|enrolled|p2|1", "Sent"), cancellationToken: Cancellation);
        await runs.UpsertEntityAsync(Mail("e|p1", "Enrolled"), cancellationToken: Cancellation);

        var page = await PageAsync();

        Assert.Contains("1 pending, 1 sent.", page, StringComparison.Ordinal);
        Assert.Contains("<code>heldere-brieven~2027-03 m|enrolled|p1|1 (Pending)</code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("m|enrolled|p2|1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("e|p1", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("https://elders.example")]
    [InlineData("http://duinrand.localhost")]
    public async Task A_form_from_elsewhere_changes_nothing(string? origin)
    {
        using var clock = await SendFromAsync(origin, "clock", ("by", "day"));
        using var timer = await SendFromAsync(origin, "timer", ("name", "Tick"));

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [clock.StatusCode, timer.StatusCode]);
        Assert.Equal(TimeSpan.Zero, _clock!.Offset);
        Assert.Empty(await _app!.SeenAsync());
    }

    [Theory]
    [InlineData("/_dev/clock?by=day")]
    [InlineData("/_dev/timer?name=Tick")]
    public async Task Getting_changes_nothing(string path)
    {
        using var answer = await Site.Browser().GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(TimeSpan.Zero, _clock!.Offset);
    }

    [Fact]
    public async Task Signing_in_from_the_panel_works_in_another_edition()
    {
        var browser = Site.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Post, SignIn.As) { Content = new FormUrlEncodedContent([new("person", "els"), new(SignIn.ReturnField, "/mijn/")]) };
        request.Headers.Add("Origin", $"http://localhost:{Site.Edge.Port}");

        using var answer = await browser.SendAsync(request, Cancellation);

        Assert.Equal($"{browser.BaseAddress}mijn/", answer.Headers.Location?.ToString());
        Assert.Contains("els.verhoeven", await browser.GetStringAsync("/.auth/me", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_panel_there_is_nothing_there()
    {
        await using var site = await EdgeSite.StartAsync(Rules.Academy);

        using var answer = await site.Browser().GetAsync("/_dev/", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static TableEntity Mail(string row, string state) => new("heldere-brieven~2027-03", row) { ["State"] = state };

    private async Task<string> PageAsync() => await Site.Browser(EdgeSite.Shared).GetStringAsync("/_dev/", Cancellation);

    private Task<HttpResponseMessage> SendAsync(string form, params (string Name, string Value)[] fields) =>
        SendFromAsync($"http://localhost:{Site.Edge.Port}", form, fields);

    private async Task<HttpResponseMessage> SendFromAsync(string? origin, string form, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_dev/" + form)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Site.Browser(EdgeSite.Shared).SendAsync(request, Cancellation);
    }
}
