using System.Security.Cryptography;
using System.Text;
using Academy.Functions.Audit;
using Academy.Functions.Due;
using Academy.Functions.Identities;
using Academy.Functions.Pages;
using Academy.Functions.Web;

namespace Academy.Functions.Privacy;

/// <summary>
/// DELETE /api/me, and its page /api/pagina/mijn/wissen: takes away everything of who asks (GDPR article 17), at once. A second time is
/// planned before: it finishes the work when this process dies, and takes away what was still on its way to a table.
/// </summary>
internal sealed class EraseMe(ErasePerson erase, DueTable due, AuditTrail audit, RecentIdentities recent, TimeProvider time)
{
    private const string Confirmation = "wissen";
    private static readonly TimeSpan SecondTime = TimeSpan.FromMinutes(20);

    public static void MapApi(IEndpointRouteBuilder me) =>
        me.MapDelete("/", (HttpContext http, EraseMe eraseMe, CancellationToken cancellationToken) => eraseMe.DeleteAsync(http, cancellationToken));

    public static void MapPages(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/mijn/wissen", () => Show(null));
        pages.MapPost("/mijn/wissen", (HttpContext http, EraseMe eraseMe, CancellationToken cancellationToken) => eraseMe.ConfirmAsync(http, cancellationToken));
    }

    private async Task<IResult> DeleteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        await RunAsync(http, cancellationToken);
        return TypedResults.NoContent();
    }

    private async Task<IResult> ConfirmAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var fields = await http.Request.ReadFieldsAsync(cancellationToken);
        if (fields["zeker"] != Confirmation)
        {
            return Show("Zet een vinkje als je het zeker weet.");
        }

        await RunAsync(http, cancellationToken);
        return new PageResult(Page.Of<ErasedPage, bool>("Je gegevens zijn gewist", true));
    }

    private async Task RunAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var person = http.Person().Person;
        await due.PlanAsync(new DueItem(DueKind.Erase, time.GetUtcNow() + SecondTime, person), cancellationToken);

        // The trail tells that it was done, not of whom: the digest is known only to who still knows the number.
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..16];
        await audit.RecordAsync(AuditAction.PersonErased, digest, digest, http.Edition().Slug, () => erase.RunAsync(person, CancellationToken.None), CancellationToken.None);
        recent.Forget(person);
    }

    private static PageResult Show(string? problem) =>
        new(Page.Of<ErasePage, ErasePageModel>($"{(problem is null ? "" : "Fout: ")}Wis mijn gegevens", new ErasePageModel(problem), problem is null ? 200 : 400));
}
