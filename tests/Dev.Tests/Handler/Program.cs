using System.Net;
using Academy.Dev.Tests.Handler;

// Started by the Functions host stand-in, as any custom handler: it listens on the port that the host names.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, Settings.Port));
var app = builder.Build();
var seen = new Seen();

app.Map("/api/echo/{**rest}", Echo.AnswerAsync);
app.MapGet("/api/seen", () => seen.Payloads);
app.MapGet("/api/environment/{name}", (string name) => Environment.GetEnvironmentVariable(name) ?? "(none)");
app.MapGet("/api/exit/{code:int}", (int code) => { Environment.Exit(code); });
app.MapGet("/api/say/{text}", (string text) => { Console.WriteLine(text); });
app.MapGet("/api/slow", async (CancellationToken cancellationToken) => await Task.Delay(TimeSpan.FromSeconds(20), cancellationToken));
app.MapGet("/api/status/{code:int}", (int code) => Results.StatusCode(code));
app.MapGet("/api/redirect", () => Results.Redirect("/api/elsewhere"));
app.MapPost("/api/roles", Roles.AnswerAsync);
app.MapPost("/Work", seen.AnswerAsync);
app.MapPost("/WorkPoison", seen.AnswerAsync);
app.MapPost("/Tick", seen.AnswerAsync);

Console.WriteLine("handler is listening");
await app.RunAsync();
