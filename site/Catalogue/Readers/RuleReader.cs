using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>rules.yml</c>.</summary>
internal static class RuleReader
{
    private static readonly string[] Actions = ["propose", "assign", "require"];

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

        var target = fields.Text(action);
        if (action == "require")
        {
            known.Courses.Find(target);
            var roles = known.JobRoles.FindAll(fields.Ids("jobRoles"));
            return new CourseRule(
                id, target?.Text ?? "", fields.Period("within"), fields.PeriodOrNone("every"), [.. roles.Select(role => role.Id)]);
        }

        known.Lines.Find(target);
        var on = fields.Map("on");
        var jobRole = on.Text("jobRole");
        known.JobRoles.Find(jobRole);
        on.Done();
        return new LineRule(id, jobRole?.Text ?? "", target?.Text ?? "", Assigned: action == "assign");
    }
}
