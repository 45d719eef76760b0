using System.Threading.RateLimiting;
using Academy.Functions.Identities;

namespace Academy.Functions.Web;

/// <summary>
/// How much one person, one municipality, and the visitors, link holders and sign-ins of an edition may ask for: token buckets (OWASP API 4:2023). Each process counts by itself, which
/// bounds what a single sender costs and is not what keeps anything true. Reads cost little and have the larger bucket.
/// </summary>
internal sealed class RateLimits : IDisposable
{
    private readonly PartitionedRateLimiter<string> _changes = LimiterOf(burst: 60, perSecond: 1);
    private readonly PartitionedRateLimiter<string> _reads = LimiterOf(burst: 1000, perSecond: 20);
    private readonly PartitionedRateLimiter<string> _municipalities = LimiterOf(burst: 6000, perSecond: 100);

    /// <summary>Nobody knows who a visitor is, and a whole town hall may share one address: they are counted per edition.</summary>
    private readonly PartitionedRateLimiter<string> _visitors = LimiterOf(burst: 6000, perSecond: 200);

    /// <summary>Who holds a link, and Static Web Apps at a sign-in: each apart, so that nobody without a name keeps colleagues from their work.</summary>
    private readonly PartitionedRateLimiter<string> _linkHolders = LimiterOf(burst: 6000, perSecond: 100);
    private readonly PartitionedRateLimiter<string> _signIns = LimiterOf(burst: 6000, perSecond: 100);

    /// <summary>Null: go on. Otherwise after how long to come back.</summary>
    public TimeSpan? WaitOf(HttpContext http, AccessRule rule, Identity? person)
    {
        var edition = http.Features.Get<RequestEdition>()?.Slug ?? "";
        return (rule.Caller, person) switch
        {
            (Caller.Anyone, _) => WaitFor(_visitors, edition),
            (Caller.Platform, _) => WaitFor(_signIns, edition),
            (_, null) => WaitFor(_linkHolders, edition),
            _ => HttpMethods.IsGet(http.Request.Method)
                ? WaitFor(_reads, person.Person)
                : WaitFor(_changes, person.Person) ?? WaitFor(_municipalities, person.Municipality),
        };
    }

    public void Dispose()
    {
        _changes.Dispose();
        _reads.Dispose();
        _municipalities.Dispose();
        _visitors.Dispose();
        _linkHolders.Dispose();
        _signIns.Dispose();
    }

    private static TimeSpan? WaitFor(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
    }

    private static PartitionedRateLimiter<string> LimiterOf(int burst, int perSecond) => PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            AutoReplenishment = true,
            QueueLimit = 0,
        }));
}
