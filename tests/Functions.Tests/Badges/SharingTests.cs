using System.Net;
using Academy.Functions.Audit;
using Academy.Functions.Badges;
using Academy.Functions.Tests.Participants;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Privacy;

namespace Academy.Functions.Tests.Badges;

/// <summary>A badge is the holder's: made when they ask for it, shown as they choose, and gone when they say so.</summary>
public sealed class SharingTests(FunctionsApp app)
{
    [Fact]
    public async Task Making_it_twice_or_eight_times_at_once_is_one_badge()
    {
        var holder = await app.HolderAsync("Twan Tweemaal");

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => holder.MakeAsync()));

        Assert.Single(made.Append(await holder.MakeAsync()).Distinct());
        Assert.Single(await StoredData.FindAsync(app, made[0].Id), row => row.Contains("Credential=", StringComparison.Ordinal));
        Assert.False((await holder.ReadAsync(await holder.TokenAsync(made[0]))).Withdrawn);
    }

    [Fact]
    public async Task A_course_that_is_not_completed_or_only_declared_has_no_badge_and_the_refusal_says_why()
    {
        var (none, declared) = (await app.SignInAsync("Nog Niet"), await app.SignInAsync("Zelf Gezegd"));
        await DeclareAsync(declared);

        await (await none.PutAsync("/api/me/badges/phishing", new { })).AssertProblemAsync(HttpStatusCode.Conflict, "course-not-completed");
        var problem = await (await declared.PutAsync("/api/me/badges/phishing", new { })).AssertProblemAsync(HttpStatusCode.Conflict, "course-declared");

        Assert.Contains("‘herkennen’ en ‘melden’", problem.GetProperty("detail").GetString());
        Assert.Contains("‘herkennen’ en ‘melden’", await declared.PageAsync("/api/pagina/voortgang/phishing"));
        Assert.Contains("‘herkennen’ en ‘melden’", await declared.PageAsync("/api/pagina/mijn/bewijs/phishing"));
        Assert.DoesNotContain("Maak je bewijs", await declared.PageAsync("/api/pagina/mijn"));
        await (await none.PutAsync("/api/me/badges/nergens", new { })).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-course");
        await (await none.PutAsync("/api/me/badges/phishing", new { name = "ja" })).AssertProblemAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task Withdrawn_it_shows_nothing_any_more_and_every_copy_can_be_told()
    {
        var holder = await app.HolderAsync("Ina Introk");
        var badge = await holder.MakeAsync(name: true);
        var token = await holder.TokenAsync(badge);

        Assert.Equal(HttpStatusCode.NoContent, (await holder.DeleteAsync("/api/me/badges/" + Holders.Course)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await holder.DeleteAsync("/api/me/badges/" + Holders.Course)).StatusCode);

        await (await holder.GuestAsync(badge.Credential.AbsolutePath)).AssertProblemAsync(HttpStatusCode.Gone, "badge-withdrawn");
        await AssertShowsNothingAsync(holder, badge, "Ina Introk");
        Assert.True((await holder.ReadAsync(token)).Withdrawn);
        Assert.DoesNotContain(await StoredData.FindAsync(app, badge.Id), row => row.Contains("Credential=", StringComparison.Ordinal));
        var again = await holder.MakeAsync(name: true);
        Assert.NotEqual(badge.Page, again.Page);
        Assert.False((await holder.ReadAsync(await holder.TokenAsync(again))).Withdrawn);
        Assert.Equal([Lists.Word(AuditAction.BadgeMade, "Done"), Lists.Word(AuditAction.BadgeWithdrawn, "Done")], Lists.ActionsOf(await app.AuditOfAsync(badge.Id)));
    }

    [Fact]
    public async Task Another_choice_is_another_badge_and_the_first_is_withdrawn()
    {
        var holder = await app.HolderAsync("Kees Keuze");
        var (named, token) = await NamedAsync(holder);

        var nameless = await holder.MakeAsync();

        Assert.NotEqual(named.Page, nameless.Page);
        Assert.True((await holder.ReadAsync(token)).Withdrawn);
        await AssertShowsNothingAsync(holder, named, "Kees Keuze");
        Assert.DoesNotContain("Kees Keuze", await (await holder.GuestAsync(nameless.Page.AbsolutePath)).TextAsync());
    }

    [Fact]
    public async Task A_unit_that_is_taken_back_takes_the_badge_with_it()
    {
        var holder = await app.HolderAsync("Toch Afwezig");
        var (badge, token) = await NamedAsync(holder);

        await app.AttendAsync(holder, present: false);

        await AssertShowsNothingAsync(holder, badge, "Toch Afwezig");
        Assert.True((await holder.ReadAsync(token)).Withdrawn);
        var line = Assert.Single(await app.AuditOfAsync(badge.Id), line => line.GetString("Action") == nameof(AuditAction.BadgeWithdrawn));
        Assert.Equal((AuditTrail.Academy, "rivierstad", "Done"), (line.GetString("Actor"), line.GetString("Origin"), line.GetString("Result")));
        await (await holder.PutAsync("/api/me/badges/" + Holders.Course, new { name = true })).AssertProblemAsync(HttpStatusCode.Conflict, "course-not-completed");
    }

    /// <summary>Taken back by a second request while the first was about to put it there.</summary>
    [Fact]
    public async Task A_badge_that_was_withdrawn_before_it_was_there_is_not_made()
    {
        var badges = new BadgeTable(app.Tables, TimeProvider.System);
        var badge = new Badge(Badge.NewId(), Holders.Course, "rivierstad", new Uri("http://rivierstad.localhost:4280/bewijs/"), new Shared(Name: false, Mail: false), SampleOperations.Now);
        await badges.WithdrawAsync(badge.Edition, badge.Id, TestContext.Current.CancellationToken);

        Assert.False(await badges.TryPublishAsync(badge, "a.b.c", TestContext.Current.CancellationToken));
        Assert.True((await badges.FindAsync(badge.Edition, badge.Id, TestContext.Current.CancellationToken))!.IsWithdrawn);
    }

    [Fact]
    public async Task Erasing_a_person_withdraws_their_badge_and_leaves_nothing_of_them_in_it()
    {
        var holder = await app.HolderAsync("Wis Bewijs");
        var (badge, token) = await NamedAsync(holder);
        Assert.Contains(badge.Id, (await (await holder.GetAsync("/api/me/export")).AssertJsonAsync()).GetRawText(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await holder.DeleteAsync("/api/me")).StatusCode);

        await AssertShowsNothingAsync(holder, badge, "Wis Bewijs");
        Assert.True((await holder.ReadAsync(token)).Withdrawn);
        Assert.Empty(await StoredData.FindAsync(app, "Wis Bewijs", token));
    }

    [Fact]
    public async Task A_badge_goes_with_the_account_of_who_stays_away_and_keeps_no_account()
    {
        try
        {
            var holder = await app.HolderAsync("Lang Weg");
            var (badge, token) = await NamedAsync(holder);

            await NightAsync(SampleOperations.Now.AddYears(5).AddHours(-2));
            Assert.Equal(HttpStatusCode.OK, (await holder.GuestAsync(badge.Page.AbsolutePath)).StatusCode);
            await NightAsync(SampleOperations.Now.AddYears(5).AddHours(1));

            await AssertShowsNothingAsync(holder, badge, "Lang Weg");
            Assert.Empty(await StoredData.FindAsync(app, "Lang Weg", token));
        }
        finally
        {
            app.MoveClockTo(SampleOperations.Now);
        }
    }

    [Fact]
    public async Task What_nobody_made_is_unknown_in_one_and_the_same_way()
    {
        var holder = await app.HolderAsync("Onno Onbekend");
        var badge = await holder.MakeAsync();
        var elsewhere = new Visitor(app, "duinrand", "gast", []);
        var pages = new HashSet<string>();
        foreach (var id in (string[])[new string('0', 32), badge.Id[..31], badge.Id.ToUpperInvariant(), badge.Id[..31] + (badge.Id[31] == '0' ? '1' : '0'), "x", new string('a', 2000)])
        {
            var response = await holder.GuestAsync("/api/pagina/bewijs/" + id);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
            Assert.True(response.Headers.CacheControl!.NoStore);
            pages.Add(await response.TextAsync());
            await (await holder.GuestAsync("/api/badges/" + id)).AssertProblemAsync(HttpStatusCode.NotFound, "unknown-badge");
        }

        Assert.Contains("Dit bewijs kennen we niet.", Assert.Single(pages));
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.SendAsync(elsewhere.RequestTo(HttpMethod.Get, badge.Page.AbsolutePath))).StatusCode);
    }

    [Fact]
    public async Task The_forms_do_the_same_without_a_script()
    {
        var holder = await app.HolderAsync("Form Ulier");
        const string Page = "/api/pagina/mijn/bewijs/" + Holders.Course;
        Assert.Contains("Maak je bewijs", await holder.PageAsync("/api/pagina/mijn"));
        Assert.Contains("Maak je bewijs", await holder.PageAsync("/api/pagina/voortgang/" + Holders.Course));
        Assert.DoesNotContain("/api/pagina/bewijs/", await holder.PageAsync(Page));

        var made = await holder.PostFormAsync(Page, ("action", "make"), ("name", "ja"));

        Assert.Equal((HttpStatusCode.SeeOther, Page), (made.StatusCode, made.Headers.Location!.ToString()));
        var badge = await holder.MakeAsync(name: true);
        Assert.Contains(badge.Page.ToString(), await holder.PageAsync(Page));
        Assert.Contains("Bekijk je bewijs", await holder.PageAsync("/api/pagina/mijn"));
        Assert.Contains("Form Ulier", await (await holder.GuestAsync(badge.Page.AbsolutePath)).TextAsync());
        Assert.Equal(HttpStatusCode.SeeOther, (await holder.PostFormAsync(Page, ("action", "withdraw"))).StatusCode);
        await AssertShowsNothingAsync(holder, badge, "Form Ulier");
        Assert.Equal(HttpStatusCode.BadRequest, (await holder.PostFormAsync(Page, ("action", "share"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await holder.PostFormAsync("/api/pagina/mijn/bewijs/nergens", ("action", "make"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await holder.PostFormAsync("/api/pagina/mijn/bewijs/phishing", ("action", "make"))).StatusCode);
    }

    /// <summary>The positive control: without its guard (development build) one's own word makes a badge.</summary>
    [Fact]
    public async Task Without_the_rule_these_tests_would_see_a_badge_on_somebodys_own_word()
    {
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "badge-declared-unguarded" });
        var boaster = new Visitor(app, "rivierstad", "Bo-Aster", []) { Process = unguarded.Address };
        await boaster.SignInAsync("Bo Aster", SampleOperations.RivierstadTenant);
        await DeclareAsync(boaster);

        var badge = await boaster.MakeAsync(course: "phishing");

        Assert.Contains("zelf opgegeven", await (await boaster.GuestAsync(badge.Page.AbsolutePath)).TextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task DeclareAsync(Visitor learner)
    {
        foreach (var unit in (string[])["herkennen", "melden"])
        {
            Assert.Equal(HttpStatusCode.NoContent, (await learner.PutAsync("/api/me/progress/phishing/" + unit, new { state = "completed" })).StatusCode);
        }
    }

    private static async Task<(MadeBadge Badge, string Token)> NamedAsync(Visitor holder)
    {
        var badge = await holder.MakeAsync(name: true);
        return (badge, await holder.TokenAsync(badge));
    }

    private static async Task AssertShowsNothingAsync(Visitor holder, MadeBadge badge, string name)
    {
        var response = await holder.GuestAsync(badge.Page.AbsolutePath);
        var page = await response.TextAsync();
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("Dit bewijs is ingetrokken.", page);
        Assert.DoesNotContain(name, page);
        Assert.DoesNotContain("gesprekken", page);
    }

    private async Task NightAsync(DateTimeOffset at)
    {
        app.MoveClockTo(at);
        await app.FireAsync("Clean");
        await app.FireAsync("Sweep");
        await app.DrainAsync();
    }
}
