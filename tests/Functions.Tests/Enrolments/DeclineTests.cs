using System.Net;
using Academy.Functions.Enrolments;
using Academy.Functions.Runs;

namespace Academy.Functions.Tests.Enrolments;

/// <summary>Who moved up out of the line can give the seat back, and it goes on: in order, once. In an academy of its own, as <see cref="CrowdTests"/>.</summary>
public sealed class DeclineTests(FunctionsApp app) : IClassFixture<FunctionsApp>, IDisposable
{
    private static readonly DateTimeOffset Start = new(2027, 3, 9, 10, 0, 0, TimeSpan.Zero);

    public void Dispose() => app.MoveClockTo(SampleOperations.Now);

    [Theory]
    [InlineData(-200, -152)]
    [InlineData(-50, -2)]
    [InlineData(-49, -2)]
    [InlineData(-3, -2)]
    public void The_term_is_two_days_and_ends_two_hours_before_the_start(int promoted, int until) =>
        Assert.Equal(Start.AddHours(until), DeclineTerm.Of(Start, Start.AddHours(promoted)));

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    public void Within_two_hours_of_the_start_there_is_no_term(int promoted) => Assert.Null(DeclineTerm.Of(Start, Start.AddHours(promoted)));

    [Theory]
    [InlineData(-200, "woensdag 3 maart 2027, 3.00 uur")]
    [InlineData(-49, "dinsdag 9 maart 2027, 9.00 uur. Dat is korter dan de gewone twee dagen, omdat de cursus bijna begint")]
    [InlineData(-1, "het begin. De cursus begint binnen twee uur")]
    public void The_words_say_so_when_there_is_less_time(int promoted, string words) =>
        Assert.Equal(words, DeclineTerm.InWords(Start.AddHours(promoted), DeclineTerm.Of(Start, Start.AddHours(promoted)), Start.AddHours(promoted)));

    [Fact]
    public async Task The_mail_and_the_page_say_until_when_and_one_button_gives_the_seat_to_the_next()
    {
        var (run, people) = await LineAsync("teruggeven", seats: 1, count: 3);
        await people[0].DeleteAsync($"/api/me/enrolments/{run}");
        await app.DrainAsync();

        var mail = Assert.Single(await app.ReadMailboxAsync(people[1].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
        Assert.Contains("woensdag 3 februari 2027, 10.", mail.Text);
        var page = await PageAsync(people[1], run);
        Assert.Contains("Geef je plek dan terug tot woensdag 3 februari 2027, 10.", page);
        Assert.Contains("value=\"decline\"", page);
        Assert.Contains("Geef mijn plek terug", page);

        var answer = await people[1].PostFormAsync($"/api/pagina/inschrijving/{run}", ("action", "decline"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Je bent afgemeld", await PageAsync(people[1], run));
        Assert.Equal("enrolled", await app.StateOfAsync(people[2], run));
        await app.DrainAsync();
        Assert.Contains(await app.ReadMailboxAsync(people[2].Mail), mail => mail.Subject.StartsWith("promoted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_the_term_the_page_is_that_of_any_seat()
    {
        var (run, people) = await LineAsync("na-de-termijn", seats: 1, count: 2);
        await people[0].DeleteAsync($"/api/me/enrolments/{run}");

        app.MoveClockTo(SampleOperations.Now.AddHours(49));

        var page = await PageAsync(people[1], run);
        Assert.DoesNotContain("Geef mijn plek terug", page);
        Assert.Contains("Meld je af", page);
    }

    [Fact]
    public async Task Who_signed_up_for_a_free_seat_has_nothing_to_decline()
    {
        var (run, people) = await LineAsync("gewone-plek", seats: 1, count: 1);

        Assert.DoesNotContain("Geef mijn plek terug", await PageAsync(people[0], run));
    }

    [Fact]
    public async Task Twelve_seats_given_back_at_once_go_to_the_first_twelve_of_a_long_line()
    {
        var line = await GiveBackAsync("lange-rij", []);

        Assert.Equal(Seats, line.Taken);
        Assert.Equal(Enumerable.Range(1, Seats), line.Promoted);
        Assert.Equal(line.Promoted.Count, line.Mails);
    }

    /// <summary>
    /// The positive control: a commit that overwrites what others wrote meanwhile (development build) gives two seats to one
    /// person, and loses one.
    /// </summary>
    [Fact]
    public async Task Without_the_guard_the_same_line_goes_wrong()
    {
        const int lines = 5;
        var wrong = false;
        for (var number = 1; number <= lines && !wrong; number++)
        {
            var line = await GiveBackAsync($"lange-rij-zonder-{number}", new Dictionary<string, string> { ["Academy__Faults"] = "commit-unguarded" });
            wrong = line.Taken != Seats || !line.Promoted.SequenceEqual(Enumerable.Range(1, Seats)) || line.Mails != line.Promoted.Count;
        }

        Assert.True(wrong, "The lines went well without their guard, so they do not show what it does.");
    }

    private const int Seats = 12;

    /// <summary>Everybody with a seat gives it back at the same moment, at three processes; forty people are in line.</summary>
    private async Task<(int Taken, IReadOnlyList<int> Promoted, int Mails)> GiveBackAsync(string name, Dictionary<string, string> settings)
    {
        var (run, people) = await LineAsync(name, Seats, Seats + 40);
        FunctionsProcess[] processes = [await app.AddProcessAsync(settings), await app.AddProcessAsync(settings), await app.AddProcessAsync(settings)];
        await Task.WhenAll(people.Take(Seats).Select((person, index) =>
        {
            var request = person.SignedRequest(HttpMethod.Post, $"/api/pagina/inschrijving/{run}");
            request.RequestUri = new Uri(processes[index % 3].Address, $"/api/pagina/inschrijving/{run}");
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("action", "decline")]);
            return app.SendAsync(request);
        }));
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }

        var enrolments = await new RunTable(app.Tables).ReadEnrolmentsAsync(run, TestContext.Current.CancellationToken);
        var mails = await new Functions.Mail.Outbox(app.Tables).ReadAsync(run, TestContext.Current.CancellationToken);
        return (
            (await app.FreeSeatsAsync(run)).Taken,
            [.. enrolments.Where(enrolment => enrolment is { State: EnrolmentState.Enrolled, Sequence: > 0 }).Select(enrolment => enrolment.Sequence).Order()],
            mails.Count(mail => mail.Key.Kind == "promoted"));
    }

    private async Task<(string Run, IReadOnlyList<Visitor> People)> LineAsync(string name, int seats, int count)
    {
        var run = app.Operations.Run(name, seats);
        var people = await app.SignInAllAsync(name, count);
        foreach (var person in people)
        {
            await (await person.PutAsync($"/api/me/enrolments/{run}")).AssertJsonAsync();
        }

        return (run, people);
    }

    private static async Task<string> PageAsync(Visitor person, string run) =>
        await (await person.GetAsync($"/api/pagina/inschrijving/{run}")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
