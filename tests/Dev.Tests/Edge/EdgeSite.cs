using System.Net;
using Academy.Dev.Edge;
using Academy.Dev.Panel;

namespace Academy.Dev.Tests.Edge;

/// <summary>Two small editions served by the stand-in, and a browser-like client for each.</summary>
internal sealed class EdgeSite : IAsyncDisposable
{
    public const string Rivierstad = "rivierstad";
    public const string Shared = "academie";

    private readonly TemporaryFolder _dist = new();
    private readonly List<HttpClient> _clients = [];
    private EdgeHost? _edge;

    public EdgeHost Edge => _edge ?? throw new InvalidOperationException("The edge has not been started.");

    public string Folder(string edition) => Path.Combine(_dist.Path, edition);

    public static async Task<EdgeSite> StartAsync(string rules, Uri? functions = null, PanelOptions? panel = null, string? keyFile = null, TimeSpan? apiTimeLimit = null, Action<string>? log = null)
    {
        var site = new EdgeSite();
        foreach (var edition in new[] { Rivierstad, Shared })
        {
            site.WritePages(edition, rules);
        }

        try
        {
            site._edge = await EdgeHost.StartAsync(
                new EdgeHostOptions
                {
                    Editions = [new(Shared, "Academie voor gemeenten", site.Folder(Shared), true), new(Rivierstad, "Rivierstad Academie", site.Folder(Rivierstad), false)],
                    Functions = functions ?? new Uri("http://127.0.0.1:9"),
                    Panel = panel,
                    KeyFile = keyFile,
                    ApiTimeLimit = apiTimeLimit ?? TimeSpan.FromSeconds(45),
                    Log = log ?? (_ => { }),
                },
                TestContext.Current.CancellationToken);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>A client with cookies of its own; names under localhost lead to this machine, as in a browser.</summary>
    public HttpClient Browser(string edition = Rivierstad)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            AllowAutoRedirect = false,
            CookieContainer = new CookieContainer(),
            ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, Edge.Port, cancellationToken);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        })
        {
            BaseAddress = Edge.Site(edition),
        };
        _clients.Add(client);
        return client;
    }

    public static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string person, string target = "/")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["person"] = person, [SignIn.ReturnField] = target });
        using var request = new HttpRequestMessage(HttpMethod.Post, SignIn.As) { Content = form };
        request.Headers.Add("Origin", browser.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        if (_edge is not null)
        {
            await _edge.DisposeAsync();
        }

        _dist.Dispose();
    }

    private void WritePages(string edition, string rules)
    {
        _dist.Write($"{edition}/staticwebapp.config.json", rules);
        _dist.Write($"{edition}/index.html", $"<h1>{edition}</h1>");
        _dist.Write($"{edition}/404.html", "<h1>Niet gevonden</h1>");
        _dist.Write($"{edition}/about/index.html", "<h1>Over</h1>");
        _dist.Write($"{edition}/contact.html", "<h1>Contact</h1>");
        _dist.Write($"{edition}/inloggen/index.html", "<h1>Log in</h1>");
        _dist.Write($"{edition}/geen-toegang/index.html", "<h1>Geen toegang</h1>");
        _dist.Write($"{edition}/beheer/index.html", "<h1>Beheer</h1>");
        _dist.Write($"{edition}/mijn/index.html", "<h1>Mijn</h1>");
        _dist.Write($"{edition}/assets/site.css", "p { color: black }\n" + new string(' ', 4000));
        _dist.Write($"{edition}/images/logo.png", "png");
        _dist.Write($"{edition}/data.json", "{}");
        _dist.Write($"{edition}/feed.atom", "<feed/>");
        _dist.Write($"{edition}/map/staticwebapp.config.json", "{}");
    }

    /// <summary>Values of one header, as one text.</summary>
    public static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";

    public static HttpRequestMessage Get(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }
}
