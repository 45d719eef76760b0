using Academy.Functions.Audit;
using Academy.Functions.Badges;
using Academy.Functions.Due;
using Academy.Functions.Evaluations;
using Academy.Functions.Identities;
using Academy.Functions.Mail;
using Academy.Functions.People;
using Academy.Functions.Privacy.Cleaning;
using Academy.Functions.Runs;
using Academy.Functions.Teams;
using Academy.Functions.Wishes;

namespace Academy.Functions.Web;

/// <summary>
/// Makes the tables and the queue before the first request that may need them: not at the start, because the
/// Functions host waits for the port to answer, and again until it worked, because storage may be away.
/// </summary>
internal sealed class Tables(IdentityTable identities, PeopleTable people, RunTable runs, DueTable due, AnswerTable answers, WishTable wishes, TeamTable teams, BadgeTable badges, AuditTrail audit, DestructionTable destroyed, MailQueue mails)
{
    private readonly Lock _starting = new();
    private Task? _making;

    public Task MakeAsync()
    {
        lock (_starting)
        {
            if (_making is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _making = MakeAllAsync();
            }

            return _making;
        }
    }

    private Task MakeAllAsync() => Task.WhenAll(
        identities.CreateAsync(CancellationToken.None),
        people.CreateAsync(CancellationToken.None),
        runs.CreateAsync(CancellationToken.None),
        due.CreateAsync(CancellationToken.None),
        answers.CreateAsync(CancellationToken.None),
        wishes.CreateAsync(CancellationToken.None),
        teams.CreateAsync(CancellationToken.None),
        badges.CreateAsync(CancellationToken.None),
        audit.CreateAsync(CancellationToken.None),
        destroyed.CreateAsync(CancellationToken.None),
        mails.CreateAsync(CancellationToken.None));
}

/// <summary>Waits for the tables before anything else happens to a request.</summary>
internal static class TablesFirst
{
    public static void UseTables(this WebApplication app)
    {
        var tables = app.Services.GetRequiredService<Tables>();
        app.Use(async (http, next) =>
        {
            if (http.Request.Path != "/")
            {
                await tables.MakeAsync().WaitAsync(http.RequestAborted);
            }

            await next(http);
        });
    }
}
