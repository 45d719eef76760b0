using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>rules.yml</c>.</summary>
internal static class RuleReader
{
    private const int MostReminders = 5;

    private static readonly string[] Actions = ["propose", "assign", "require"];

    /// <summary>Gets when people are reminded when a rule does not say so: those that fit in its time.</summary>
    private static readonly Period[] UsualReminders = [new(0, 0, 0, 14, 0, 0), new(0, 0, 0, 3, 0, 0)];

    private static readonly Period Longest = new(10, 0, 0, 0, 0, 0);

    public static IReadOnlyList<Rule> Read(Document document, Known known)
    {
        var rules = new Shelf<Rule>("Regel", known.Problems);
        foreach (var fields in Fields.ListOf(document.Head, document.Path, known.Problems))
        {
            var id = fields.Id("id");
            var rule = ReadOne(fields, id ?? "", known);
            if (rule is not null)
            {
                fields.Done();
            }

            if (rule is not null && id is not null)
            {
                rules.Add(id, rule, fields.PlaceOf("id"));
            }
        }

        return rules.All;
    }

    private static Rule? ReadOne(Fields fields, string id, Known known)
    {
        var actions = Actions.Where(fields.Has).ToArray();
        if (actions is not [var action])
        {
            fields.Problems.Add(Problem.RuleNeedsOne(fields.At, string.Join(", ", Actions)));
            return null;
        }

        var because = fields.Line("because");
        return action == "require" ? ReadCourse(fields, id, because, known) : ReadLine(fields, id, because, action, known);
    }

    private static LineRule ReadLine(Fields fields, string id, string because, string action, Known known)
    {
        var target = fields.Text(action);
        known.Lines.Find(target);
        var on = fields.Map("on");
        var jobRole = on.Text("jobRole");
        known.JobRoles.Find(jobRole);
        on.Done();
        return new LineRule(id, because, jobRole?.Text ?? "", target?.Text ?? "", Assigned: action == "assign");
    }

    private static CourseRule ReadCourse(Fields fields, string id, string because, Known known)
    {
        var target = fields.Text("require");
        if (known.Courses.Find(target) is { MovedTo: { } to } course && !CourseRules.MovesInCircle(course, known))
        {
            known.Problems.Add(Problem.MovedInUse(target!.At, target.Text, to));
        }

        var within = Days(fields, "within") ?? default;
        return new CourseRule(
            id,
            because,
            target?.Text ?? "",
            within,
            fields.Has("every") ? Days(fields, "every") : null,
            ReadReminders(fields, within),
            [.. known.JobRoles.FindAll(fields.Ids("jobRoles")).Select(role => role.Id)]);
    }

    private static Period[] ReadReminders(Fields fields, Period within)
    {
        if (!fields.Has("remind"))
        {
            return [.. UsualReminders.Where(period => period.ApproximateMinutes < within.ApproximateMinutes)];
        }

        var periods = new List<Period>();
        foreach (var text in fields.Texts("remind"))
        {
            if (!Period.TryParse(text.Text, out var period) || !IsOfDays(period))
            {
                fields.Problems.Add(Problem.RuleNeedsDays(text.At, text.Text));
            }
            else if (within != default && period.ApproximateMinutes >= within.ApproximateMinutes)
            {
                fields.Problems.Add(Problem.ReminderBeforeStart(text.At, text.Text, within.ToString()));
            }
            else if (periods.Contains(period))
            {
                fields.Problems.Add(Problem.Twice(text.At, text.Text));
            }
            else
            {
                periods.Add(period);
            }
        }

        if (periods.Count > MostReminders)
        {
            fields.Problems.Add(Problem.TooManyReminders(fields.PlaceOf("remind"), periods.Count, MostReminders));
        }

        return [.. periods.OrderByDescending(period => period.ApproximateMinutes)];
    }

    /// <summary>A last day is a day: hours and minutes mean nothing here.</summary>
    private static Period? Days(Fields fields, string key)
    {
        var period = fields.Period(key);
        if (period != default && !IsOfDays(period))
        {
            fields.Problems.Add(Problem.RuleNeedsDays(fields.PlaceOf(key), period.ToString()));
            return null;
        }

        return period;
    }

    private static bool IsOfDays(Period period) =>
        period is { Hours: 0, Minutes: 0 } && period.ApproximateMinutes > 0 && period.ApproximateMinutes <= Longest.ApproximateMinutes;
}
