using System.Text.Json;
using Academy.Auditor.Reading;

namespace Academy.Auditor.Checks;

/// <summary>I8: as many answers to a questionnaire as links that were used for it, and each batch holds what it says.</summary>
internal static class AnswersAreCounted
{
    public static IEnumerable<Finding> Check(Snapshot snapshot)
    {
        foreach (var rows in snapshot.Of("Answers").GroupBy(row => row.PartitionKey))
        {
            var batches = rows.Where(row => row.RowKey.StartsWith("b|", StringComparison.Ordinal)).ToList();
            var used = rows.Count(row => row.RowKey.StartsWith("t|", StringComparison.Ordinal));
            var counted = batches.Sum(batch => batch.GetInt32("Count") ?? 0);
            if (used != counted)
            {
                yield return new Finding("I8", "Answers", rows.Key, "t|", $"{used} links were used, and {counted} answers are stored");
            }

            foreach (var batch in batches)
            {
                using var answers = JsonDocument.Parse(batch.GetBinary("Answers") ?? "[]"u8.ToArray());
                if (answers.RootElement.GetArrayLength() != batch.GetInt32("Count"))
                {
                    yield return new Finding("I3", "Answers", rows.Key, batch.RowKey, $"Count says {batch.GetInt32("Count")}, and {answers.RootElement.GetArrayLength()} answers are in it");
                }
            }
        }
    }
}
