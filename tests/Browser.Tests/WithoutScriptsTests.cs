namespace Academy.Browser.Tests;

public sealed class WithoutScriptsTests(WholeAcademy academy) : IClassFixture<WholeAcademy>
{
    [Fact]
    public Task From_the_catalogue_to_an_answer_that_is_stored() =>
        new Walk(academy, javaScript: false).TakeAsync("Karim Bouzidi", "karim.bouzidi@rivierstad.example", "Kortere zinnen, zonder script");
}
