namespace Academy.Functions.Development;

/// <summary>A route that nobody wrote an access rule for, to show that the app does not start with one.</summary>
internal static class UnruledRoute
{
    public static void MapWhenPlanted(IEndpointRouteBuilder api)
    {
        if (Faults.IsPlanted("route-unruled"))
        {
            api.MapGet("/nieuw/{iets}", () => TypedResults.NoContent());
        }
    }
}
