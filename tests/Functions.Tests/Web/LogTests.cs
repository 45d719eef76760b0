namespace Academy.Functions.Tests.Web;

/// <summary>What the app says in its log: enough to see that it works, and nothing that leads to a person.</summary>
public sealed class LogTests(FunctionsApp app)
{
    [Fact]
    public async Task Neither_addresses_nor_names_nor_links_are_logged()
    {
        var run = app.Operations.Run("logboek");
        var learner = await app.SignInAsync("Lotte Logboek");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await using var talkative = await FunctionsProcess.StartAsync(
            new Dictionary<string, string>(app.Settings()) { ["Logging__LogLevel__Default"] = "Information" },
            TestContext.Current.CancellationToken);

        var request = learner.RequestTo(HttpMethod.Get, "/api/pagina/evaluatie/k1.secret.token");
        request.RequestUri = new Uri(talkative.Address, "/api/pagina/evaluatie/k1.secret.token");
        await app.SendAsync(request);
        var mails = await new Functions.Mail.Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken);
        await app.PostMessageAsync("SendMail", Assert.Single(mails).Key.ToMessage(), talkative.Address);
        await app.ReadMailboxAsync(learner.Mail);

        Assert.Contains("A mail of kind enrolled ended as Sent", talkative.LastLines);
        Assert.DoesNotContain("secret", talkative.LastLines);
        Assert.DoesNotContain("@", talkative.LastLines);
        Assert.DoesNotContain("Lotte", talkative.LastLines);
    }
}
