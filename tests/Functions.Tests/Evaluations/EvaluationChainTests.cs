using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Academy.Functions.Mail;
using Academy.Functions.Tests.Auditing;
using Academy.Functions.Tests.Enrolments;
using Academy.Functions.Tests.People;
using Academy.Functions.Tests.Privacy;

namespace Academy.Functions.Tests.Evaluations;

/// <summary>From a run that ended to an answer that is stored. These tests move the clock and put it back.</summary>
public sealed partial class EvaluationChainTests(FunctionsApp app) : IDisposable
{
    private static readonly DateTimeOffset End = new(2027, 3, 9, 14, 0, 0, TimeSpan.Zero);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Fact]
    public async Task Who_took_part_gets_one_mail_at_its_time_and_answers_once()
    {
        var run = app.Operations.Run("keten");
        var (came, cancelled) = (await app.SignInAsync("Kees Keten"), await app.SignInAsync("Anja Afgemeld"));
        await came.PutAsync($"/api/me/enrolments/{run}");
        await cancelled.PutAsync($"/api/me/enrolments/{run}");
        await cancelled.DeleteAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();

        await SweepAtAsync(End.AddHours(1));
        Assert.Empty(await EvaluationsOfAsync(came));

        await SweepAtAsync(End.AddDays(1).AddMinutes(10));
        await app.FireAsync("Sweep");
        await app.DrainAsync();
        var mail = Assert.Single(await EvaluationsOfAsync(came));
        Assert.Empty(await EvaluationsOfAsync(cancelled));

        var link = LinkIn(mail);
        for (var look = 0; look < 3; look++)
        {
            Assert.Contains("Verstuur je antwoorden", await ReadAsync(link));
        }

        var answered = await PostAsync(link, ("leerzaam", "4"), ("tip", "Meer oefenen"));
        Assert.Equal(HttpStatusCode.SeeOther, answered.StatusCode);
        Assert.Contains("Je antwoorden zijn opgeslagen", await ReadAsync(link));
        var again = await PostAsync(link, ("leerzaam", "1"));
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);

        var answers = await AnswersOfAsync("deelname");
        Assert.Equal(1, Regex.Count(answers, "Meer oefenen"));
        Assert.Contains("\"leerzaam\":\"4\"", answers);
        Assert.DoesNotContain("\"leerzaam\":\"1\"", answers);
        await app.AuditAsync([run], drained: true, now: End.AddDays(1).AddMinutes(20));
    }

    [Fact]
    public async Task The_second_evaluation_comes_six_weeks_later_on_the_same_clock_and_a_missing_manager_is_skipped()
    {
        var run = app.Operations.Run("zesweken");
        var learner = await app.SignInAsync("Zoe Zesweken");
        await learner.PutAsync($"/api/me/enrolments/{run}");

        // 9 March 14.00 UTC is 15.00 in winter time; six weeks later 15.00 in summer time is 13.00 UTC.
        await SweepAtAsync(End.AddHours(1));
        await SweepAtAsync(new DateTimeOffset(2027, 4, 20, 12, 59, 0, TimeSpan.Zero));
        Assert.DoesNotContain(await EvaluationsOfAsync(learner), mail => mail.Subject.StartsWith("evaluation-application", StringComparison.Ordinal));
        await SweepAtAsync(new DateTimeOffset(2027, 4, 20, 13, 1, 0, TimeSpan.Zero));
        Assert.Contains(await EvaluationsOfAsync(learner), mail => mail.Subject.StartsWith("evaluation-application", StringComparison.Ordinal));

        var mails = await new Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken);
        var toManager = Assert.Single(mails, mail => mail.Key.About == "toepassing.manager");
        Assert.Equal((MailState.Skipped, "no-manager"), (toManager.State, toManager.Reason));
        Assert.All(mails, mail => Assert.True(mail.IsFinal, $"{mail.Key} is {mail.State}"));
    }

    [Fact]
    public async Task A_sweep_that_comes_a_week_late_or_ten_at_once_sends_each_mail_once()
    {
        var run = app.Operations.Run("laat");
        var learner = await app.SignInAsync("Lars Laat");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();

        app.MoveClockTo(End.AddDays(8));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.FireAsync("Sweep")));
        app.MoveClockTo(End.AddDays(8).AddMinutes(20));
        await app.FireAsync("Sweep");
        await app.DrainAsync();

        Assert.Single(await EvaluationsOfAsync(learner));
        await app.AuditAsync([run], drained: true, now: End.AddDays(8).AddMinutes(30));
    }

    [Fact]
    public async Task A_run_that_was_moved_is_evaluated_after_its_new_end()
    {
        var run = app.Operations.Run("uitgesteld");
        var learner = await app.SignInAsync("Uma Uitgesteld");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        app.Operations.Run("uitgesteld", day: "2027-03-23");
        await app.FireAsync("SyncCatalogue");

        await SweepAtAsync(End.AddHours(1));
        await SweepAtAsync(End.AddDays(2));
        Assert.Empty(await EvaluationsOfAsync(learner));

        await SweepAtAsync(End.AddDays(14).AddHours(1));
        await SweepAtAsync(End.AddDays(15).AddMinutes(10));
        Assert.Single(await EvaluationsOfAsync(learner));
    }

    [Fact]
    public async Task A_cancelled_run_is_not_evaluated()
    {
        var run = app.Operations.Run("niet-doorgegaan");
        var learner = await app.SignInAsync("Nick Niet");
        await learner.PutAsync($"/api/me/enrolments/{run}");
        app.Operations.Run("niet-doorgegaan", cancelled: "De docent is ziek.");
        await app.FireAsync("SyncCatalogue");

        await SweepAtAsync(End.AddHours(1));
        await SweepAtAsync(End.AddDays(1).AddMinutes(10));

        Assert.Empty(await EvaluationsOfAsync(learner));
    }

    [Fact]
    public async Task A_self_paced_course_is_evaluated_after_it_was_completed()
    {
        var learner = await app.SignInAsync("Solo Zelf");
        await learner.PutAsync("/api/me/progress/phishing/herkennen", new { state = "completed" });
        await SweepAtAsync(SampleOperations.Now.AddDays(2));
        Assert.Empty(await EvaluationsOfAsync(learner));

        app.MoveClockTo(SampleOperations.Now);
        await learner.PutAsync("/api/me/progress/phishing/melden", new { state = "waived", reason = "equivalentAu" });
        await SweepAtAsync(SampleOperations.Now.AddDays(2));

        Assert.Single(await EvaluationsOfAsync(learner));
    }

    /// <summary>Its mails have a partition per person, and neither the link nor what is stored of the answers may say whose.</summary>
    [Fact]
    public async Task What_is_answered_about_a_self_paced_course_leads_to_nobody()
    {
        var learner = await app.SignInAsync("Nie Mand");
        foreach (var unit in (string[])["herkennen", "melden"])
        {
            await learner.PutAsync("/api/me/progress/phishing/" + unit, new { state = "completed" });
        }

        await SweepAtAsync(SampleOperations.Now.AddDays(2));
        var link = LinkIn(Assert.Single(await EvaluationsOfAsync(learner)));
        Assert.Equal(HttpStatusCode.SeeOther, (await PostAsync(link, ("leerzaam", "5"), ("tip", "Van niemand"))).StatusCode);

        var person = await app.PersonOfAsync(learner);
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(link.Split('/')[^1].Split('.')[1]));
        Assert.StartsWith("phishing\n", payload, StringComparison.Ordinal);
        Assert.DoesNotContain(person, payload, StringComparison.Ordinal);
        Assert.Contains("Van niemand", await AnswersOfAsync("deelname"));
        Assert.DoesNotContain(await StoredData.FindAsync(app, person), row => row.StartsWith("Answers ", StringComparison.Ordinal));

        // Who has the tables and no key cannot make the digest of a link that was used.
        var key = Assert.Single(await new Outbox(app.Tables).ReadAsync("phishing~~" + person, TestContext.Current.CancellationToken)).Key;
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Partition}\n{key.Row}")))[..32];
        Assert.Empty(await StoredData.FindAsync(app, "t|" + digest));
    }

    [Fact]
    public async Task A_form_with_a_missing_answer_comes_back_with_what_was_typed()
    {
        var link = await InviteAsync("terug", "Tess Terug");

        var answer = await PostAsync(link, ("tip", "Dit typte ik"));
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<title>Fout: ", page);
        Assert.Contains("Dit typte ik", page);
        Assert.Contains("href=\"#v-leerzaam-0\"", page);
    }

    [Fact]
    public async Task A_link_that_was_changed_by_one_letter_opens_nothing()
    {
        var link = await InviteAsync("vals", "Vera Vals");
        var token = link[(link.LastIndexOf('/') + 1)..];

        for (var at = 0; at < token.Length; at++)
        {
            var forged = token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];
            var response = await GetApiAsync("/api/evaluations/" + forged);
            await response.AssertProblemAsync(HttpStatusCode.NotFound, "unknown-link");
        }
    }

    [Fact]
    public async Task A_link_closes_when_its_time_is_over()
    {
        var link = await InviteAsync("gesloten", "Gijs Gesloten");

        app.MoveClockTo(End.AddDays(40));

        Assert.Equal(HttpStatusCode.Gone, (await GetApiAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Ten_answers_at_once_through_one_link_count_once()
    {
        var link = await InviteAsync("tienmaal", "Teun Tienmaal");

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PostAsync(link, ("leerzaam", "3"), ("tip", "tip van Teun"))));

        Assert.Equal(1, Regex.Count(await AnswersOfAsync("deelname"), "tip van Teun"));
    }

    /// <summary>The positive control: without the mark on the link (development build) every answer counts.</summary>
    [Fact]
    public async Task Without_the_guard_one_link_counts_more_often()
    {
        var link = await InviteAsync("vaker", "Vic Vaker");
        await using var unguarded = await app.AddProcessAsync(new Dictionary<string, string> { ["Academy__Faults"] = "link-unguarded" });

        for (var time = 0; time < 2; time++)
        {
            var request = Guest.RequestTo(HttpMethod.Post, link);
            request.RequestUri = new Uri(unguarded.Address, link);
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("leerzaam", "3"), KeyValuePair.Create("tip", "tip van Vic")]);
            await app.SendAsync(request);
        }

        Assert.Equal(2, Regex.Count(await AnswersOfAsync("deelname"), "tip van Vic"));
        Assert.Contains((await app.ReportAsync(null)).Findings, finding => finding is { Invariant: "I8", Table: "Answers" });
    }

    [Fact]
    public async Task Forty_answers_at_once_are_all_kept_and_name_nobody()
    {
        var run = app.Operations.Run("veertig", seats: 40);
        var people = await app.SignInAllAsync("Veertig", 40);
        await Task.WhenAll(people.Select(person => person.PutAsync($"/api/me/enrolments/{run}")));
        await SweepAtAsync(End.AddHours(1));
        await SweepAtAsync(End.AddDays(1).AddMinutes(10));

        await Task.WhenAll(people.Select(async (person, index) =>
        {
            var mail = Assert.Single(await EvaluationsOfAsync(person));
            var answer = await PostAsync(LinkIn(mail), ("leerzaam", "5"), ("tip", $"tip nummer {index}!"));
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        }));

        var answers = await AnswersOfAsync("deelname");
        Assert.All(Enumerable.Range(0, 40), index => Assert.Contains($"tip nummer {index}!", answers));
        Assert.DoesNotContain("Veertig", answers);
    }

    private async Task<string> InviteAsync(string name, string person)
    {
        var run = app.Operations.Run(name);
        var learner = await app.SignInAsync(person);
        await learner.PutAsync($"/api/me/enrolments/{run}");
        await SweepAtAsync(End.AddHours(1));
        await SweepAtAsync(End.AddDays(1).AddMinutes(10));
        return LinkIn(Assert.Single(await EvaluationsOfAsync(learner)));
    }

    private async Task SweepAtAsync(DateTimeOffset moment)
    {
        app.MoveClockTo(moment);
        await app.FireAsync("Sweep");
        await app.DrainAsync();
    }

    private async Task<IReadOnlyList<ReceivedMail>> EvaluationsOfAsync(Visitor visitor) =>
        [.. (await app.ReadMailboxAsync(visitor.Mail)).Where(mail => mail.Subject.StartsWith("evaluation-", StringComparison.Ordinal))];

    private async Task<string> AnswersOfAsync(string questionnaire)
    {
        var text = "";
        await foreach (var row in app.Tables.GetTableClient("Answers").QueryAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            if (row.PartitionKey.EndsWith(questionnaire, StringComparison.Ordinal) && row.RowKey.StartsWith("b|", StringComparison.Ordinal))
            {
                text += System.Text.Encoding.UTF8.GetString(row.GetBinary("Answers")!);
            }
        }

        return text;
    }

    private async Task<string> ReadAsync(string path) =>
        await (await GetApiAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> GetApiAsync(string path) => app.SendAsync(Guest.RequestTo(HttpMethod.Get, path));

    private Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var request = Guest.RequestTo(HttpMethod.Post, path);
        request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return app.SendAsync(request);
    }

    private Visitor Guest => new(app, "rivierstad", "guest", []);

    private static string LinkIn(ReceivedMail mail) => LinkPattern().Match(mail.Text!).Value;

    [GeneratedRegex("/api/pagina/evaluatie/[A-Za-z0-9_.-]+")]
    private static partial Regex LinkPattern();
}
