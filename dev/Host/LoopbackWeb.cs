namespace Academy.Dev.Host;

/// <summary>A bare web server on loopback: no configuration files, no log, no Server header.</summary>
internal static class LoopbackWeb
{
    public static WebApplication Build(int port, long bodyLimit)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = bodyLimit;
            kestrel.ListenLocalhost(port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        // Ctrl-C belongs to the program, which stops its parts in order.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        return builder.Build();
    }
}
