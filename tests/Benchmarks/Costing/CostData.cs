using System.Text.Json;
using Academy.Dev.Setup;

namespace Academy.Benchmarks.Costing;

/// <summary>Prices and use, as two files beside this one say them: change those and measure again.</summary>
internal sealed record CostData(PriceList Prices, UseOfYear Use)
{
    public static CostData Read(Repository repository) => new(Read<PriceList>(repository, "prices.json"), Read<UseOfYear>(repository, "use.json"));

    public Price PriceOf(string id) => Prices.Prices.First(price => price.Id == id);

    private static T Read<T>(Repository repository, string name)
    {
        var file = repository.At("tests", "Benchmarks", "Costing", name);
        return JsonSerializer.Deserialize<T>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? throw new SetupException($"{file} is empty.");
    }
}

/// <summary>What Azure asks, where that was found and when it was looked at.</summary>
internal sealed record PriceList(string Currency, string Region, IReadOnlyList<Price> Prices);

/// <summary>So many dollars for so many, after what is free each month.</summary>
internal sealed record Price(string Id, string What, decimal Dollars, decimal Per, decimal FreePerMonth, string Source, string Seen)
{
    /// <summary>A year in which each month is like the other.</summary>
    public decimal OfYear(decimal amount) => Math.Max(0, amount - (12 * FreePerMonth)) / Per * Dollars;
}

/// <summary>How often things happen in a year, and how large the instance of the function app is.</summary>
internal sealed record UseOfYear(
    decimal InstanceGigabytes,
    decimal SecondsPerExecution,
    decimal VisitKilobytes,
    decimal TrafficIncludedGigabytes,
    decimal Queues,
    decimal QueueLooksPerYear,
    IReadOnlyList<Place> Places,
    IReadOnlyDictionary<string, decimal> PerEmployee,
    IReadOnlyDictionary<string, decimal> PerMunicipality,
    IReadOnlyDictionary<string, decimal> PerEnvironment)
{
    public decimal TimesOf(string action, Place place) =>
        (PerEmployee.GetValueOrDefault(action) * place.Employees) + (PerMunicipality.GetValueOrDefault(action) * place.Municipalities) + PerEnvironment.GetValueOrDefault(action);
}

/// <summary>Who uses it.</summary>
internal sealed record Place(string Name, decimal Employees, decimal Municipalities);
