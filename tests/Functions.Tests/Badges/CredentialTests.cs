using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Academy.Functions.Tests.Badges;

/// <summary>What a stranger reads in a badge, with a program that is not ours.</summary>
public sealed class CredentialTests(FunctionsApp app)
{
    [Fact]
    public async Task A_badge_is_an_open_badge_that_a_stranger_can_check_and_that_names_nobody()
    {
        var holder = await app.HolderAsync("Nel Naamloos");

        var badge = await holder.MakeAsync();

        var token = await holder.TokenAsync(badge);
        var read = await holder.ReadAsync(token);
        Assert.True(read.Verified);
        Assert.False(read.Withdrawn);
        Assert.Equal("""{"alg":"ES256","kid":"http://rivierstad.localhost:4280/api/badges/keys/b1","typ":"JWT"}""", read.Header.GetRawText());
        var credential = read.Credential;
        Assert.Equal("""["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]""", credential.GetProperty("@context").GetRawText());
        Assert.Equal("""["VerifiableCredential","OpenBadgeCredential"]""", credential.GetProperty("type").GetRawText());
        Assert.Equal("http://rivierstad.localhost:4280/api/badges/" + badge.Id, credential.GetProperty("id").GetString());
        Assert.Equal("Moeilijke gesprekken", credential.GetProperty("name").GetString());
        Assert.Matches("^2027-02-01T[0-9:]{8}Z$", credential.GetProperty("validFrom").GetString());
        AssertIssuer(credential.GetProperty("issuer"));
        AssertAchievement(credential.GetProperty("credentialSubject").GetProperty("achievement"));
        Assert.Equal("Aanwezig geweest", Assert.Single(credential.GetProperty("evidence").EnumerateArray()).GetProperty("narrative").GetString());
        AssertStatus(credential.GetProperty("credentialStatus"));
        AssertNobody(holder, credential);
    }

    [Fact]
    public async Task The_name_and_a_digest_of_the_address_are_in_it_when_they_are_chosen()
    {
        var holder = await app.HolderAsync("Zoe Zichtbaar");
        await app.CallAsync(holder, "Zoë Zichtbaar");

        var read = await holder.ReadAsync(await holder.TokenAsync(await holder.MakeAsync(name: true, mail: true)));

        var identifiers = read.Credential.GetProperty("credentialSubject").GetProperty("identifier").EnumerateArray().ToList();
        Assert.Equal("""{"identityType":"name","hashed":false,"identityHash":"Zo\u00EB Zichtbaar","type":"IdentityObject"}""", JsonSerializer.Serialize(identifiers[0]));
        var salt = identifiers[1].GetProperty("salt").GetString()!;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(holder.Mail.ToLowerInvariant() + salt)));
        Assert.Equal(("emailAddress", true, "sha256$" + hash), (identifiers[1].GetProperty("identityType").GetString(), identifiers[1].GetProperty("hashed").GetBoolean(), identifiers[1].GetProperty("identityHash").GetString()));
        Assert.DoesNotContain(holder.Mail, read.Credential.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task No_badge_with_one_sign_or_one_bit_changed_is_taken_for_good()
    {
        var holder = await app.HolderAsync("Fien Flip");
        var token = await holder.TokenAsync(await holder.MakeAsync(name: true));

        var read = await holder.ReadAsync(token, flips: true);

        Assert.Equal(token.LastIndexOf('.') - 1 + 64, read.Tried);
        Assert.Empty(read.Passed!);
    }

    [Fact]
    public async Task What_a_badge_refers_to_is_there_for_anyone()
    {
        var holder = await app.HolderAsync("Ref Ereren");
        var credential = (await holder.ReadAsync(await holder.TokenAsync(await holder.MakeAsync()))).Credential;

        var issuer = await PublicAsync(holder, credential.GetProperty("issuer").GetProperty("id").GetString()!);
        var achievement = await PublicAsync(holder, credential.GetProperty("credentialSubject").GetProperty("achievement").GetProperty("id").GetString()!);
        var key = await PublicAsync(holder, "http://rivierstad.localhost:4280/api/badges/keys/b1");

        AssertIssuer(issuer);
        AssertAchievement(achievement);
        Assert.Equal(Assert.Single((await holder.KeysAsync()).GetProperty("keys").EnumerateArray()).GetRawText(), key.GetRawText());
        await (await holder.GuestAsync("/api/badges/keys/b9")).AssertProblemAsync(System.Net.HttpStatusCode.NotFound, "unknown-key");
        await (await holder.GuestAsync("/api/badges/achievements/nergens")).AssertProblemAsync(System.Net.HttpStatusCode.NotFound, "unknown-course");
        foreach (var list in (string[])["16", "-1", "x", "99999999999"])
        {
            await (await holder.GuestAsync("/api/badges/status/" + list)).AssertProblemAsync(System.Net.HttpStatusCode.NotFound, "not-found");
        }
    }

    [Fact]
    public async Task A_title_that_changes_later_does_not_change_a_badge()
    {
        var holder = await app.HolderAsync("Ties Titel");
        var badge = await holder.MakeAsync();
        var folder = Directory.CreateTempSubdirectory("academy-renamed-");
        foreach (var file in Directory.EnumerateFiles(app.Operations.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(app.Operations.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            await File.WriteAllTextAsync(copy, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("Moeilijke gesprekken", "Lastige gesprekken", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        }

        await using var renamed = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Operations"] = folder.FullName });
        var later = new Visitor(app, "rivierstad", holder.UserId, []) { Process = renamed.Address };

        Assert.Equal("Lastige gesprekken", (await PublicAsync(later, "http://rivierstad.localhost:4280/api/badges/achievements/" + Holders.Course)).GetProperty("name").GetString());
        Assert.Equal(badge, await later.MakeAsync());
        Assert.Equal(await holder.TokenAsync(badge), await later.TokenAsync(badge));
        var page = await (await later.GuestAsync(badge.Page.AbsolutePath)).TextAsync();
        Assert.Contains("Moeilijke gesprekken", page);
        Assert.DoesNotContain("Lastige gesprekken", page);
        folder.Delete(recursive: true);
    }

    private static async Task<JsonElement> PublicAsync(Visitor guest, string address)
    {
        var response = await guest.GuestAsync(new Uri(address).AbsolutePath);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(TimeSpan.FromMinutes(5), response.Headers.CacheControl!.MaxAge);
        return await response.AssertJsonAsync();
    }

    private static void AssertIssuer(JsonElement issuer)
    {
        Assert.Equal("http://rivierstad.localhost:4280/api/badges/issuer", issuer.GetProperty("id").GetString());
        Assert.Equal("""["Profile"]""", issuer.GetProperty("type").GetRawText());
        Assert.Equal("Rivierstad Academie", issuer.GetProperty("name").GetString());
        Assert.Equal("http://rivierstad.localhost:4280", issuer.GetProperty("url").GetString());
        Assert.Equal("leren@rivierstad.example", issuer.GetProperty("email").GetString());
    }

    private static void AssertAchievement(JsonElement achievement)
    {
        Assert.Equal("http://rivierstad.localhost:4280/api/badges/achievements/" + Holders.Course, achievement.GetProperty("id").GetString());
        Assert.Equal("""["Achievement"]""", achievement.GetProperty("type").GetRawText());
        Assert.Equal("Course", achievement.GetProperty("achievementType").GetString());
        Assert.Equal("Moeilijke gesprekken", achievement.GetProperty("name").GetString());
        Assert.NotEmpty(achievement.GetProperty("description").GetString()!);
        Assert.Equal($"http://rivierstad.localhost:4280/cursussen/{Holders.Course}/", achievement.GetProperty("criteria").GetProperty("id").GetString());
        Assert.Contains("oefendag", achievement.GetProperty("criteria").GetProperty("narrative").GetString(), StringComparison.Ordinal);
    }

    private static void AssertStatus(JsonElement status)
    {
        Assert.Equal(("BitstringStatusListEntry", "revocation"), (status.GetProperty("type").GetString(), status.GetProperty("statusPurpose").GetString()));
        Assert.Equal($"{status.GetProperty("statusListCredential").GetString()}#{status.GetProperty("statusListIndex").GetString()}", status.GetProperty("id").GetString());
    }

    private static void AssertNobody(Visitor holder, JsonElement credential)
    {
        var subject = credential.GetProperty("credentialSubject");
        Assert.Matches("^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", subject.GetProperty("id").GetString());
        Assert.False(subject.TryGetProperty("identifier", out _));
        Assert.DoesNotContain("Naamloos", credential.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(holder.UserId, credential.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }
}
