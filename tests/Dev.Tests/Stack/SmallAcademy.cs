using Academy.Dev.Setup;
using Academy.Dev.Stack;

namespace Academy.Dev.Tests.Stack;

/// <summary>A built site of two editions and a functions app that tells its settings: enough for a stack, made in no time.</summary>
internal sealed class SmallAcademy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("academy-tests-").FullName;

    public SmallAcademy()
    {
        Write("dist/operations/operations.json",
            """
            { "format": 1, "editions": [
                { "slug": "academie", "academy": "Academie voor gemeenten", "shared": true },
                { "slug": "rivierstad", "academy": "Rivierstad Academie", "shared": false } ] }
            """);
        foreach (var edition in new[] { "academie", "rivierstad" })
        {
            Write($"dist/{edition}/staticwebapp.config.json", """{ "routes": [] }""");
            Write($"dist/{edition}/index.html", $"<!doctype html><title>{edition}</title>");
        }

        Write("app/host.json",
            """
            { "version": "2.0", "customHandler": {
                "description": { "defaultExecutablePath": "node", "arguments": ["handler.js"] },
                "enableForwardingHttpRequest": true, "enableProxyingHttpRequest": true } }
            """);
        Write("app/api/function.json",
            """
            { "bindings": [
                { "type": "httpTrigger", "direction": "in", "name": "request", "authLevel": "anonymous", "route": "{*path}", "methods": ["get"] },
                { "type": "http", "direction": "out", "name": "response" } ] }
            """);
        Write("app/SyncCatalogue/function.json",
            """{ "bindings": [{ "type": "timerTrigger", "direction": "in", "name": "timer", "schedule": "0 */10 * * * *" }] }""");
        Write("app/node", "#!/bin/sh\nexec node \"$@\"\n", executable: true);
        HandlerSays("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", status: 200);
    }

    public StackOptions Options => new()
    {
        Repository = Repository.Find(),
        Dist = Path.Combine(_root, "dist"),
        AppFolder = Path.Combine(_root, "app"),
    };

    /// <summary>What the handler answers to a timer; a question under /api gets the settings.</summary>
    public void HandlerSays(string answer, int status) => Write("app/handler.js",
        $$"""
        require('node:http').createServer((request, response) => {
          const settings = JSON.stringify(process.env)
          response.writeHead(request.url.startsWith('/api') ? 200 : {{status}}, { 'content-type': 'application/json' })
          response.end(request.url.startsWith('/api') ? settings : '{{answer}}')
        }).listen(process.env.FUNCTIONS_CUSTOMHANDLER_PORT, '127.0.0.1')
        """);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string path, string text, bool executable = false)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        if (executable && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}
