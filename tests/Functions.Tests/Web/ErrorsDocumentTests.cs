using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Academy.Functions.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Academy.Functions.Tests.Web;

/// <summary>docs/errors.md lists the refusals of the app: those of the code and no other, and each comes over HTTP as it says there.</summary>
public sealed partial class ErrorsDocumentTests(FunctionsApp app) : IAsyncDisposable
{
    private const string Prefix = "urn:academy:problem:";

    /// <summary>Not provoked here, and why.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["storage-away"] = nameof(StorageAwayTests),
        ["too-many"] = nameof(RateLimitTests),
        ["log-full"] = nameof(LearningLog.LogTests),
        ["badges-off"] = nameof(Badges.KeyTests),
        ["badge-not-signed"] = nameof(Badges.KeyTests),
        ["badge-withdrawn"] = nameof(Badges.SharingTests),
        ["course-declared"] = nameof(Badges.SharingTests),
        ["line-assigned"] = nameof(Rules.RulesTests),
        ["run-not-open-to-them"] = "only in a race: the app offers a move to runs that are open to the person, and a coordinator adds people of the organiser",
    };

    private readonly Provocations _provocations = new(app);

    public static TheoryData<string> Types => [.. Assertions.Documented.StatusByType.Keys.Except(Elsewhere.Keys)];

    public ValueTask DisposeAsync() => _provocations.DisposeAsync();

    [Fact]
    public void Every_refusal_of_the_code_is_documented()
    {
        var missing = RefusalsInCode().Where(problem => Assertions.Documented.ComplaintOf(problem.Type, problem.Status) is not null)
            .Select(problem => $"| `{problem.Type[Prefix.Length..]}` | {problem.Status} | when | what to do |");

        Assert.True(!missing.Any(), $"add to the table in docs/errors.md, with words in the last two columns:{Environment.NewLine}{string.Join(Environment.NewLine, missing)}");
    }

    [Fact]
    public void Every_documented_refusal_exists()
    {
        var gone = Assertions.Documented.StatusByType.Keys.Except(RefusalsInCode().Select(problem => problem.Type[Prefix.Length..])).ToList();

        Assert.True(gone.Count == 0, $"no code answers these any more; programs may still look for them. Take their lines out of docs/errors.md: {string.Join(", ", gone)}");
    }

    [Fact]
    public void No_type_is_made_or_named_anywhere_else()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "functions"), "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(RepositoryFolder.Root, file), File.ReadAllText);

        var making = sources.Where(source => MakesProblem().IsMatch(source.Value)).Select(source => source.Key.Replace('\\', '/'));
        var named = sources.Values.SelectMany(text => NamedType().Matches(text).Select(match => match.Groups[1].Value)).Distinct();

        Assert.Equal(["functions/Web/Problems.cs"], making);
        Assert.All(named, type => Assert.Contains(type, Assertions.Documented.StatusByType.Keys));
    }

    [Fact]
    public void Every_documented_refusal_is_provoked()
    {
        var missing = Assertions.Documented.StatusByType.Keys.Except(_provocations.All.Keys).Except(Elsewhere.Keys).ToList();

        Assert.True(missing.Count == 0, $"add to Provocations.cs how to get: {string.Join(", ", missing)}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task It_comes_with_its_type_and_its_status(string type)
    {
        var status = (HttpStatusCode)Assertions.Documented.StatusByType[type];

        var response = await _provocations.All[type]();

        if (response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            // A page alone answers this; its words are those of the refusal.
            var title = RefusalsInCode().First(problem => problem.Type == Prefix + type).Title;
            Assert.Equal(status, response.StatusCode);
            Assert.Contains(title, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
            return;
        }

        await response.AssertProblemAsync(status, type);
    }

    private static IEnumerable<(string Type, int Status, string Title)> RefusalsInCode() => typeof(Problems)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == typeof(ProblemHttpResult))
        .Select(method => (ProblemHttpResult)method.Invoke(null, [.. method.GetParameters().Select(ValueFor)])!)
        .Select(problem => (problem.ProblemDetails.Type!, problem.StatusCode, problem.ProblemDetails.Title!));

    private static object? ValueFor(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "iets" : Activator.CreateInstance(parameter.ParameterType);

    [GeneratedRegex(@"(TypedResults|Results)\.(Problem|ValidationProblem)\(|new ProblemDetails")]
    private static partial Regex MakesProblem();

    [GeneratedRegex("urn:academy:problem:([a-z0-9-]+)")]
    private static partial Regex NamedType();
}
