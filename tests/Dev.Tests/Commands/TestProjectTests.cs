using Academy.Dev.Commands;
using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Commands;

public sealed class TestProjectTests
{
    [Fact]
    public void A_project_that_ran_no_test_is_a_failure() =>
        Assert.Equal(new TestCount(0, 1), TestProject.Judge(TestCount.None, exitCode: 0, filter: null));

    [Fact]
    public void With_a_filter_a_project_may_have_nothing_to_run() =>
        Assert.Equal(TestCount.None, TestProject.Judge(TestCount.None, exitCode: 0, filter: "Name~x"));

    [Fact]
    public void A_run_that_broke_off_is_a_failure_even_when_all_that_ran_passed() =>
        Assert.Equal(new TestCount(5, 1), TestProject.Judge(new TestCount(5, 0), exitCode: 1, filter: null));

    [Fact]
    public void A_test_that_failed_is_counted_once() =>
        Assert.Equal(new TestCount(5, 2), TestProject.Judge(new TestCount(5, 2), exitCode: 1, filter: null));

    [Fact]
    public void The_solution_says_which_projects_hold_tests()
    {
        var folder = Directory.CreateTempSubdirectory("academy-tests-");
        File.WriteAllText(Path.Combine(folder.FullName, "Academy.sln"),
            """
            Project("{FAE0}") = "Site", "site\Site.csproj", "{A}"
            Project("{FAE0}") = "Site.Tests", "tests\Site.Tests\Site.Tests.csproj", "{B}"
            Project("{FAE0}") = "Benchmarks", "tests\Benchmarks\Benchmarks.csproj", "{C}"
            Project("{FAE0}") = "Dev.Tests", "tests\Dev.Tests\Dev.Tests.csproj", "{D}"
            """);

        var projects = TestProject.AllOf(new Repository(folder.FullName));

        Assert.Equal(["tests/Dev.Tests/Dev.Tests.csproj", "tests/Site.Tests/Site.Tests.csproj"], projects.Select(project => project.Path));
        folder.Delete(recursive: true);
    }
}
