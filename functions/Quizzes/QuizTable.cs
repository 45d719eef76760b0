using Academy.Functions.People;
using Academy.Functions.Storage;

namespace Academy.Functions.Quizzes;

/// <summary>The rows q|course|unit of table People: the last try of each quiz. Written together with the progress that it brings.</summary>
internal sealed class QuizTable(TableServiceClient tables)
{
    private readonly TableClient _table = tables.GetTableClient(PersonRows.Table);

    public async Task<QuizTry?> FindAsync(string person, string course, string unit, CancellationToken cancellationToken)
    {
        var found = await _table.GetEntityIfExistsAsync(person, PersonRows.QuizTry(course, unit), cancellationToken: cancellationToken);
        return found is not { HasValue: true, Value: { } row }
            ? null
            : new QuizTry(
                row.GetInt32("Tries")!.Value,
                row.GetDateTimeOffset("At")!.Value,
                row.GetBoolean("Passed")!.Value,
                row.GetString("Wrong")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                row.GetString("Answers")!,
                row.ETag);
    }

    /// <summary>Holds only when no other try came in between.</summary>
    public static TableTransactionAction ActionOf(string person, string course, string unit, QuizTry attempt)
    {
        var row = new TableEntity(person, PersonRows.QuizTry(course, unit))
        {
            ["Tries"] = attempt.Tries,
            ["At"] = attempt.At,
            ["Passed"] = attempt.Passed,
            ["Wrong"] = string.Join(' ', attempt.Wrong),
            ["Answers"] = attempt.Answers,
        };
        return attempt.ETag == default
            ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, attempt.ETag);
    }
}
