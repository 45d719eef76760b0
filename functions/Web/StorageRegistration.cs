using Academy.Functions.Storage;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Academy.Functions.Web;

/// <summary>The storage account of AzureWebJobsStorage: a connection string, or service addresses with the app's own identity.</summary>
internal static class StorageRegistration
{
    private const string Setting = "AzureWebJobsStorage";

    public static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Setting] is { Length: > 0 } connection)
        {
            services.AddSingleton(new TableServiceClient(connection)).AddSingleton(new QueueServiceClient(connection));
            return;
        }

        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        services.AddSingleton(provider => new TableServiceClient(AddressOf(configuration, "table"), provider.GetRequiredService<TokenCredential>()));
        services.AddSingleton(provider => new QueueServiceClient(AddressOf(configuration, "queue"), provider.GetRequiredService<TokenCredential>()));
    }

    private static Uri AddressOf(IConfiguration configuration, string service)
    {
        var section = configuration.GetSection(Setting);
        return (section[$"{service}ServiceUri"], section["accountName"]) switch
        {
            ({ } address, _) => new Uri(address),
            (_, { } account) => new Uri($"https://{account}.{service}.core.windows.net"),
            _ => throw new InvalidOperationException($"set {Setting} to a connection string, or {Setting}__accountName to the name of the account"),
        };
    }
}
