using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>holidays.yml</c>.</summary>
internal static class HolidayReader
{
    public static IReadOnlyList<Holiday> Read(Document document, Known known)
    {
        List<Holiday> holidays = [];
        foreach (var fields in Fields.ListOf(document.Head, document.Path, known.Problems))
        {
            var holiday = new Holiday(fields.Date("date"), fields.Line("name"));
            fields.Done();
            if (holidays.Exists(other => other.Date == holiday.Date && other.Date != default))
            {
                known.Problems.Add(Problem.Twice(fields.PlaceOf("date"), DutchDates.Day(holiday.Date)));
            }

            holidays.Add(holiday);
        }

        return [.. holidays.OrderBy(holiday => holiday.Date)];
    }
}
