using System.Text.Json;
using System.Text.Json.Serialization;
using Academy.Dev.Setup;

namespace Academy.Browser.Tests.Accessibility;

/// <summary>html-validate over many files in one run of Node, by the rules of html-validate.cjs.</summary>
internal static class HtmlValidate
{
    /// <summary>The messages for each file below a folder that has any.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> LookAsync(string folder, CancellationToken cancellationToken)
    {
        var repository = Repository.Find();
        var answer = Path.Combine(folder, "html-validate.answer.json");
        var tool = new Tool(
            "node", repository.At("node_modules", "html-validate", "bin", "html-validate.mjs"),
            "--config", Path.Combine(AppContext.BaseDirectory, "Accessibility", "html-validate.cjs"),
            "--formatter", $"json={answer}", "--ext", "html", folder);
        var result = await tool.ListenAsync(cancellationToken);
        Assert.True(File.Exists(answer), result.Said);
        var files = JsonSerializer.Deserialize<List<Validated>>(await File.ReadAllTextAsync(answer, cancellationToken), JsonSerializerOptions.Web)!;
        File.Delete(answer);
        return files.Where(file => file.Messages.Count > 0).ToDictionary(
            file => Path.GetRelativePath(folder, file.FilePath).Replace('\\', '/'),
            file => (IReadOnlyList<string>)[.. file.Messages.Select(message => $"{message.Line}:{message.Column} {message.RuleId}: {message.Text}")]);
    }

    private sealed record Validated(string FilePath, IReadOnlyList<Message> Messages);

    private sealed record Message(string RuleId, [property: JsonPropertyName("message")] string Text, int Line, int Column);
}
