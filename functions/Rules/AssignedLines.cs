using Academy.Functions.Catalogue;
using Academy.Functions.People;

namespace Academy.Functions.Rules;

/// <summary>Whether a line was assigned to somebody, and still is: then it is not dropped.</summary>
internal sealed class AssignedLines(OperationsFolder operations, PeopleTable people, TimeProvider time)
{
    public async Task<bool> HasAsync(string person, LearningLine line, CancellationToken cancellationToken) =>
        BecauseOf(await people.ReadAsync(person, cancellationToken), line) is not null;

    /// <summary>Why it was; null for a line that is one's own choice.</summary>
    public string? BecauseOf(Person person, LearningLine line) => new Firing(person, operations.Current, time.GetUtcNow()).AssignmentOf(line.Id)?.Because;
}
