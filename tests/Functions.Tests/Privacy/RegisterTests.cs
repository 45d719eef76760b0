using System.Text.RegularExpressions;
using Academy.Functions.Privacy;
using Academy.Functions.Storage;

namespace Academy.Functions.Tests.Privacy;

/// <summary>What the register says is what is stored, and the other way round.</summary>
public sealed partial class RegisterTests(FunctionsApp app)
{
    /// <summary>ACADEMY_WRITE_REGISTER=1 writes the document anew.</summary>
    [Fact]
    public void The_document_is_the_data_catalogue()
    {
        var file = Path.Combine(RepositoryFolder.Root, "docs", "privacy", "gegevens.md");
        if (Environment.GetEnvironmentVariable("ACADEMY_WRITE_REGISTER") == "1")
        {
            File.WriteAllText(file, Register.Text());
        }

        Assert.Equal(Register.Text(), File.ReadAllText(file));
    }

    [Fact]
    public async Task A_property_that_is_not_in_the_catalogue_is_not_stored()
    {
        var people = app.Tables.GetTableClient("People");

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => people.UpsertEntityAsync(new TableEntity("somebody", "!") { ["BirthDate"] = "2000-01-01" }, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal("property BirthDate of row People ! is not in the data catalogue", refusal.Message);
    }

    [Fact]
    public async Task A_row_of_a_kind_that_is_not_in_the_catalogue_is_not_stored()
    {
        var people = app.Tables.GetTableClient("People");

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => people.SubmitTransactionAsync(
            [new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("somebody", "x|y"))], TestContext.Current.CancellationToken));

        Assert.Contains("no row of the kind of x", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_that_the_code_names_is_in_the_catalogue()
    {
        var named = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "functions"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => NamedTable().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct()
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, table => Assert.True(DataCatalogue.HasTable(table), table));
    }

    [GeneratedRegex("GetTableClient\\(\"([A-Za-z]+)\"\\)")]
    private static partial Regex NamedTable();
}
