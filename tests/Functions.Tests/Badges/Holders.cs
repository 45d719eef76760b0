using System.Net;
using System.Text.Json;
using Academy.Functions.Progress;
using Academy.Functions.Storage;
using Academy.Functions.Tests.People;

namespace Academy.Functions.Tests.Badges;

/// <summary>People with a course behind them, and what others get to see of it.</summary>
internal static class Holders
{
    /// <summary>A course of one meeting, and the person was there.</summary>
    public const string Course = SampleOperations.UnplannedCourse;

    /// <summary>The clock of the app runs on from where a test put it; who reads a badge does so later that day.</summary>
    public static readonly DateTimeOffset Later = SampleOperations.Now.AddHours(12);

    public static async Task<Visitor> HolderAsync(this FunctionsApp app, string name, string edition = "rivierstad")
    {
        var holder = await app.SignInAsync(name, edition);
        await app.AttendAsync(holder, present: true, edition);
        return holder;
    }

    /// <summary>The name as a sign-in may tell it; a test's user id is made of plain letters.</summary>
    public static async Task CallAsync(this FunctionsApp app, Visitor holder, string name) =>
        await app.Tables.GetTableClient("People").UpsertEntityAsync(
            new TableEntity(await app.PersonOfAsync(holder), "!") { ["Name"] = name }, TableUpdateMode.Merge, TestContext.Current.CancellationToken);

    public static async Task AttendAsync(this FunctionsApp app, Visitor holder, bool present, string edition = "rivierstad") =>
        Assert.True(await new RecordAttendance(new Catalogue.OperationsFolder(app.Operations.Folder), app.ChangeProgress())
            .RecordAsync(await app.PersonOfAsync(holder, edition), Course + "~gegeven", Course, ["oefendag"], present, TestContext.Current.CancellationToken));

    public static async Task<MadeBadge> MakeAsync(this Visitor holder, bool name = false, bool mail = false, string course = Course)
    {
        var made = await (await holder.PutAsync("/api/me/badges/" + course, new { name, mail })).AssertJsonAsync();
        return new MadeBadge(new Uri(made.GetProperty("page").GetString()!), new Uri(made.GetProperty("credential").GetString()!));
    }

    /// <summary>What a guest of the same edition gets.</summary>
    public static Task<HttpResponseMessage> GuestAsync(this Visitor holder, string path) => holder.SendAsync(holder.RequestTo(HttpMethod.Get, path));

    public static async Task<string> TokenAsync(this Visitor holder, MadeBadge badge)
    {
        var response = await holder.GuestAsync(badge.Credential.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/vc+jwt", response.Content.Headers.ContentType?.ToString());
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> KeysAsync(this Visitor holder) => await (await holder.GuestAsync("/api/badges/keys")).AssertJsonAsync();

    /// <summary>The badge as a stranger reads it, with the status list that it names.</summary>
    public static async Task<ReadBadge> ReadAsync(this Visitor holder, string token, bool flips = false)
    {
        var alone = await BadgeReader.ReadAsync(token, await holder.KeysAsync(), Later);
        Assert.True(alone.Verified, alone.Reason);
        var address = new Uri(alone.Credential.GetProperty("credentialStatus").GetProperty("statusListCredential").GetString()!);
        var list = await (await holder.GuestAsync(address.AbsolutePath)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BadgeReader.ReadAsync(token, await holder.KeysAsync(), Later, list, flips);
    }

    public static async Task<string> TextAsync(this HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}

/// <summary>Where a badge is read by people, and where by programs.</summary>
internal sealed record MadeBadge(Uri Page, Uri Credential)
{
    public string Id => Page.Segments[^1];
}
