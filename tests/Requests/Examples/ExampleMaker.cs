using System.Text;
using System.Text.Json;
using Academy.Requests.Asking;
using Academy.Requests.Offers;
using Academy.Requests.People;

namespace Academy.Requests.Examples;

/// <summary>A request that is right, of a route that chance chooses, about things that exist.</summary>
internal sealed class ExampleMaker(IReadOnlyList<Route> routes, Offer offer, Crew crew, SignedLink links, DateTimeOffset now)
{
    private const int SpareThem = 12;

    public Example Make(Chance chance)
    {
        var route = chance.Of(routes);
        while (route.EndsSomebody && !chance.OneIn(SpareThem))
        {
            route = chance.Of(routes);
        }

        var scene = new Scene(route, offer, crew, links, now, chance);
        var target = route.Fill(scene.ValueOf) + Bodies.QueryOf(route, scene);
        var (body, type) = BodyOf(route, scene);
        var request = scene.Who.Ask(route.Method, target, body, type);
        return new Example(route, scene.Who, route.IsPage && chance.OneIn(3) ? request.With("x-academy-fragment", "1") : request);
    }

    private static (byte[] Body, string? Type) BodyOf(Route route, Scene scene)
    {
        if (Bodies.OfJson.TryGetValue($"{route}", out var json))
        {
            return (JsonSerializer.SerializeToUtf8Bytes(json(scene)), "application/json");
        }

        if (Bodies.OfForms.TryGetValue($"{route}", out var form))
        {
            var fields = form(scene).Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}");
            return (Encoding.ASCII.GetBytes(string.Join('&', fields)), "application/x-www-form-urlencoded");
        }

        return ([], route.Method is "POST" ? route.IsPage ? "application/x-www-form-urlencoded" : "application/json" : null);
    }
}

/// <summary>A right request, the route it is for and who asks it.</summary>
internal sealed record Example(Route Route, Actor Who, Request Request);
