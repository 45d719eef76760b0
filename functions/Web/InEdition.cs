using Academy.Functions.Catalogue;
using Academy.Functions.Pages;
using Microsoft.Extensions.Options;

namespace Academy.Functions.Web;

/// <summary>Finds the edition of each request and refuses a host that this app does not serve.</summary>
internal sealed class InEdition(OperationsFolder operations, IOptions<EditionOptions> options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return http.Features.Get<RequestEdition>() is not null || Find(http)
            ? await next(context)
            : PageProblem.For(http.Request, Problems.UnknownEdition());
    }

    private bool Find(HttpContext http)
    {
        if (RequestEdition.Of(http.Request, options.Value, operations.Current) is not { } edition)
        {
            return false;
        }

        http.Features.Set(edition);
        return true;
    }
}
