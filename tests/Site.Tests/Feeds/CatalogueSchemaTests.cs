namespace Academy.Site.Tests.Feeds;

/// <summary>catalogue.json keeps its published schema, by ajv (JSON Schema, draft 2020-12).</summary>
[Collection(BuiltSite.Collection)]
public sealed class CatalogueSchemaTests(BuiltSite site)
{
    [Fact]
    public async Task The_catalogue_of_every_edition_keeps_the_schema_that_stands_beside_it()
    {
        Assert.Equal(site.Editions.Count(), site.Named("/catalogue.json").Count);
        foreach (var edition in site.Editions)
        {
            await Reader.ReadAsync("schema.mjs", site.In($"{edition}/catalogue.schema.json"), site.In($"{edition}/catalogue.json"));
        }
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2")]
    [InlineData("\"form\":\"e-learning\"", "\"form\":\"telepathy\"")]
    [InlineData("\"url\":\"https://", "\"url\":\"javascript:")]
    [InlineData("\"selfPaced\":true", "\"selfPaced\":\"yes\"")]
    [InlineData("\"outcomes\":", "\"results\":")]
    [InlineData("+01:00\"", "\"")]
    public async Task A_broken_catalogue_is_refused(string good, string broken)
    {
        var text = await File.ReadAllTextAsync(site.In("academie/catalogue.json"), TestContext.Current.CancellationToken);
        Assert.Contains(good, text, StringComparison.Ordinal);

        var reader = await Reader.RunAsync(
            "schema.mjs",
            site.In("academie/catalogue.schema.json"),
            site.Broken("broken.json", text.Replace(good, broken, StringComparison.Ordinal)));

        Assert.Equal(1, reader.ExitCode);
    }
}
