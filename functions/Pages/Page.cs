using Microsoft.AspNetCore.Components;

namespace Academy.Functions.Pages;

/// <summary>A personal page: the component that draws it, what it draws, and the status it is answered with.</summary>
internal sealed record Page(Type Component, string Title, IReadOnlyDictionary<string, object?> Parameters, int Status = 200)
{
    public static Page Of<TComponent, TModel>(string title, TModel model, int status = 200)
        where TComponent : IComponent =>
        new(typeof(TComponent), title, new Dictionary<string, object?> { ["Model"] = model }, status);
}
