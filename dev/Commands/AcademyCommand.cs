using System.CommandLine;

namespace Academy.Dev.Commands;

/// <summary>A command of ./academy with the examples that its help ends with.</summary>
internal sealed class AcademyCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
