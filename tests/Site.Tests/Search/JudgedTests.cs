using System.Text.Json;
using Academy.Site.Tests.Repository;

namespace Academy.Site.Tests.Search;

/// <summary>
/// The judged queries over the real content: what a search must find for people who never saw how it works. Only the half that nobody
/// tuned on counts; <c>judged.md</c> says how the set came about.
/// </summary>
public sealed class JudgedTests
{
    // The goals. A change may not fall below them.
    private const double LeastRecall = 0.95;
    private const double LeastReciprocalRank = 0.90;

    private static string File => Path.Combine(RepositoryContent.Root, "tests", "Site.Tests", "Search", "judged.json");

    [Fact]
    public async Task What_people_type_finds_the_right_course_among_the_first_three()
    {
        var asked = (await AnswersAsync()).Where(answer => answer.Kind != "nonsense").ToArray();

        Assert.True(asked.Length >= 100);
        Assert.True(asked.Average(answer => answer.Recall) >= LeastRecall, Sums(asked));
        Assert.True(asked.Average(answer => answer.ReciprocalRank) >= LeastReciprocalRank, Sums(asked));
    }

    [Fact]
    public async Task Nonsense_finds_nothing()
    {
        var nonsense = (await AnswersAsync()).Where(answer => answer.Kind == "nonsense").ToArray();

        Assert.NotEmpty(nonsense);
        Assert.Equal(nonsense.Length, nonsense.Count(answer => answer.Recall == 1));
    }

    private static async Task<Answer[]> AnswersAsync()
    {
        using var folder = SearchFolder.OfContent();
        using var answers = JsonDocument.Parse(await Browser.RunAsync("judge.mjs", folder.Path, File));
        return
        [
            .. answers.RootElement.EnumerateArray()
                .Where(answer => answer.GetProperty("half").GetString() == "held")
                .Select(answer => new Answer(
                    answer.GetProperty("kind").GetString()!,
                    answer.GetProperty("recall").GetDouble(),
                    answer.GetProperty("reciprocalRank").GetDouble())),
        ];
    }

    // Sums only: the queries of this half stay unseen by whoever works on the ranking.
    private static string Sums(Answer[] answers) => string.Join('\n', answers
        .GroupBy(answer => answer.Kind)
        .Select(group => $"{group.Key} {group.Count()}: recall {group.Average(answer => answer.Recall):0.00}, rank {group.Average(answer => answer.ReciprocalRank):0.00}"));

    private sealed record Answer(string Kind, double Recall, double ReciprocalRank);
}
