using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Security.Cryptography;
using Academy.Functions.Badges;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Badges;

/// <summary>Keys come and go; a badge can be checked as long as its key is listed, and not a moment longer.</summary>
public sealed class KeyTests(FunctionsApp app)
{
    [Fact]
    public async Task A_badge_of_an_old_key_is_good_as_long_as_that_key_is_listed()
    {
        var holder = await app.HolderAsync("Rik Rotatie");
        var badge = await holder.MakeAsync(name: true);
        var token = await holder.TokenAsync(badge);
        var rotated = await LaterAsync(holder, new() { ["Academy__BadgeKey"] = "b2", ["Academy__BadgeKeys__b2"] = FunctionsApp.NewBadgeKey(), ["Academy__BadgeKeys__b1"] = PublicHalfOf(app.BadgeKey) });
        var removed = await LaterAsync(holder, new() { ["Academy__BadgeKey"] = "b2", ["Academy__BadgeKeys__b2"] = FunctionsApp.NewBadgeKey(), ["Academy__BadgeKeys__b1"] = FunctionsApp.NewBadgeKey() });

        Assert.True((await rotated.ReadAsync(token)).Verified);
        Assert.Equal(HttpStatusCode.OK, (await rotated.GuestAsync(badge.Page.AbsolutePath)).StatusCode);
        Assert.Equal(badge, await rotated.MakeAsync(name: true));
        var fresh = await rotated.TokenAsync(await rotated.MakeAsync(name: false));
        Assert.EndsWith("/b2", (await rotated.ReadAsync(fresh)).Header.GetProperty("kid").GetString(), StringComparison.Ordinal);
        Assert.False((await BadgeReader.ReadAsync(token, await removed.KeysAsync(), Holders.Later)).Verified);
    }

    /// <summary>An edition gets a domain of its own: what was made under the old address is as true as before.</summary>
    [Fact]
    public async Task A_badge_is_good_when_its_edition_has_another_address()
    {
        var holder = await app.HolderAsync("Ver Huisd");
        var badge = await holder.MakeAsync(name: true);
        var moved = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Editions__rivierstad"] = "http://academie.rivierstad.example" });
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(moved.Address, badge.Page.AbsolutePath));
        request.Headers.Add("x-ms-original-url", "http://academie.rivierstad.example" + badge.Page.AbsolutePath);

        Assert.Contains("Dit bewijs is geldig", await (await app.SendAsync(request)).TextAsync());
    }

    [Fact]
    public async Task A_page_of_a_badge_whose_key_is_gone_or_whose_credential_was_changed_says_that_it_cannot_be_checked()
    {
        var holder = await app.HolderAsync("Vals Vals");
        var badge = await holder.MakeAsync(name: true);
        var keyless = await LaterAsync(holder, new() { ["Academy__BadgeKey"] = "b2", ["Academy__BadgeKeys__b2"] = FunctionsApp.NewBadgeKey(), ["Academy__BadgeKeys__b1"] = FunctionsApp.NewBadgeKey() });

        await AssertNotSignedAsync(keyless, badge);
        Assert.Contains("Vals Vals", await (await holder.GuestAsync(badge.Page.AbsolutePath)).TextAsync());
        await ForgeAsync(badge, await holder.TokenAsync(badge));
        await AssertNotSignedAsync(holder, badge);
    }

    /// <summary>The positive control: without the check of the signature (development build) a forged badge is shown.</summary>
    [Fact]
    public async Task Without_the_check_of_the_signature_a_forged_badge_would_be_shown()
    {
        var holder = await app.HolderAsync("Vals Gezien");
        var badge = await holder.MakeAsync(name: true);
        await ForgeAsync(badge, await holder.TokenAsync(badge));
        var unguarded = await LaterAsync(holder, new() { ["Academy__Faults"] = "badge-signature-unguarded" });

        Assert.Contains("Dit bewijs is geldig", await (await unguarded.GuestAsync(badge.Page.AbsolutePath)).TextAsync());
    }

    [Fact]
    public async Task Without_a_key_that_signs_there_are_no_badges_and_all_else_goes_on()
    {
        var holder = await app.HolderAsync("Uit Gezet");
        var badge = await holder.MakeAsync();
        var off = await LaterAsync(holder, new() { ["Academy__BadgeKey"] = "" });

        await (await off.PutAsync("/api/me/badges/" + Holders.Course, new { name = true })).AssertProblemAsync(HttpStatusCode.NotFound, "badges-off");
        Assert.DoesNotContain("je bewijs", await off.PageAsync("/api/pagina/voortgang/" + Holders.Course));
        Assert.Equal(HttpStatusCode.OK, (await off.GuestAsync(badge.Page.AbsolutePath)).StatusCode);
        await (await off.GuestAsync("/api/badges/status/0")).AssertProblemAsync(HttpStatusCode.NotFound, "badges-off");
        Assert.Equal(HttpStatusCode.NoContent, (await off.DeleteAsync("/api/me/badges/" + Holders.Course)).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await off.GuestAsync(badge.Page.AbsolutePath)).StatusCode);
        Assert.Contains("Deze academie maakt geen bewijzen.", await off.PageAsync("/api/pagina/mijn/bewijs/" + Holders.Course));
    }

    [Fact]
    public void A_setting_that_is_no_key_is_refused_with_its_name()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var options = new BadgeOptions { BadgeKey = "weg" };
        options.BadgeKeys["half"] = PublicHalfOf(app.BadgeKey);
        options.BadgeKeys["ander"] = Convert.ToBase64String(other.ExportPkcs8PrivateKey());
        options.BadgeKeys["kapot"] = "geen sleutel";
        options.BadgeKeys["a/b"] = app.BadgeKey;

        var faults = options.Validate(new ValidationContext(options)).Select(fault => fault.ErrorMessage!).ToList();

        Assert.Equal(4, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("Academy__BadgeKeys__weg is missing", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("Academy__BadgeKeys__ander is not a key on the curve", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("Academy__BadgeKeys__kapot is not a key:", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("Academy__BadgeKeys__a/b has a name", StringComparison.Ordinal));
        options.BadgeKey = "half";
        Assert.Contains(options.Validate(new ValidationContext(options)), fault => fault.ErrorMessage!.StartsWith("Academy__BadgeKeys__half is not a private key", StringComparison.Ordinal));
    }

    /// <summary>The same person at a process with other settings.</summary>
    private async Task<Visitor> LaterAsync(Visitor holder, Dictionary<string, string> settings) =>
        new(app, "rivierstad", holder.UserId, []) { Process = (await app.AddProcessAsync(settings)).Address };

    /// <summary>Somebody with access to storage writes another course into a credential.</summary>
    private async Task ForgeAsync(MadeBadge badge, string token)
    {
        var (partition, row) = BadgeTable.KeysOf("rivierstad", badge.Id);
        var payload = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])).Replace("Moeilijke", "Onmogelijke", StringComparison.Ordinal);
        var forged = $"{token.Split('.')[0]}.{System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(payload))}.{token.Split('.')[2]}";
        await app.Tables.GetTableClient("Badges").UpsertEntityAsync(
            new TableEntity(partition, row) { ["Credential"] = forged }, TableUpdateMode.Merge, TestContext.Current.CancellationToken);
    }

    private static async Task AssertNotSignedAsync(Visitor guest, MadeBadge badge)
    {
        var response = await guest.GuestAsync(badge.Page.AbsolutePath);
        var page = await response.TextAsync();
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("Dit bewijs is niet te controleren.", page);
        Assert.DoesNotContain("gesprekken", page);
    }

    private static string PublicHalfOf(string key)
    {
        using var pair = ECDsa.Create();
        pair.ImportPkcs8PrivateKey(Convert.FromBase64String(key), out _);
        return Convert.ToBase64String(pair.ExportSubjectPublicKeyInfo());
    }
}
