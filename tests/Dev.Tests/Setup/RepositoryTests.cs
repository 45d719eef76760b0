using Academy.Dev.Setup;

namespace Academy.Dev.Tests.Setup;

public sealed class RepositoryTests
{
    [Fact]
    public void It_is_found_from_the_program_whatever_the_current_folder_is()
    {
        var repository = Repository.Find();

        Assert.True(File.Exists(repository.At("academy")));
        Assert.True(File.Exists(repository.At("dev", "Dev.csproj")));
        Assert.Equal(repository.At("content"), repository.Content);
    }
}
