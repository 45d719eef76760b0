using System.Text.Json;
using Academy.Site.Catalogue;
using Academy.Site.Output;

namespace Academy.Site.Operations;

/// <summary>The private file that the functions read: who, what, when, and the words of the mails.</summary>
internal static class OperationsFile
{
    private const int Format = 1;

    public static OutputFile Of(AcademyCatalogue catalogue) =>
        new("operations/operations.json", JsonFile.Of(json =>
        {
            json.WriteNumber("format", Format);
            json.Objects("editions", catalogue.Editions, (inner, edition) => Write(inner, edition, catalogue.Rules));
            json.Objects("courses", catalogue.Courses, CourseJson.Write);
            json.Objects("runs", catalogue.Runs, RunJson.Write);
            json.Objects("questionnaires", catalogue.Questionnaires, QuestionnaireJson.Write);
            json.Objects("quizzes", catalogue.Quizzes, QuizJson.Write);
            json.Objects("mails", catalogue.Mails, Write);
            json.Objects("themes", catalogue.Themes, Write);
            json.Objects("lines", catalogue.Lines, Write);
            json.Objects("competences", catalogue.Competences, Write);
            json.Objects("jobRoles", catalogue.JobRoles, Write);
            json.Objects("rules", catalogue.Rules, Write);
        }));

    private static void Write(Utf8JsonWriter json, Edition edition, IEnumerable<Rule> rules)
    {
        var municipality = edition.Municipality;
        var own = rules.Where(edition.Has).ToList();
        json.WriteString("slug", edition.Slug);
        json.WriteString("academy", municipality.Academy);
        json.WriteString("municipality", municipality.Name);
        json.WriteBoolean("shared", municipality.Shared);
        json.WriteString("domain", municipality.Domain);
        json.Strings("tenants", municipality.Tenants.Select(tenant => tenant.ToString("D")));
        json.WriteString("sender", municipality.Sender);
        json.Object("contact", contact =>
        {
            contact.WriteString("name", municipality.Contact.Name);
            contact.WriteString("email", municipality.Contact.Email);
        });
        json.Strings("courses", edition.Courses.Concat(edition.Retired).Select(course => course.Id).Order(StringComparer.Ordinal));
        json.Strings("lines", edition.Lines.Select(line => line.Id).Order(StringComparer.Ordinal));
        json.Strings("rules", own.Select(rule => rule.Id));
        json.Strings("jobRoles", edition.JobRoles.Select(role => role.Id).Union(own.SelectMany(rule => rule.JobRoles)).Order(StringComparer.Ordinal));
        json.WriteBoolean("managerView", municipality.ManagerView.Enabled);
        json.WriteString("worksCouncilDecision", municipality.ManagerView.Decision);
        json.Object("retention", retention =>
        {
            retention.WriteString("progress", municipality.Retention.Progress.ToString());
            retention.WriteString("waitingList", municipality.Retention.WaitingList.ToString());
            retention.WriteString("attendance", municipality.Retention.Attendance.ToString());
            retention.WriteString("mails", municipality.Retention.Mails.ToString());
            retention.WriteString("logs", municipality.Retention.Logs.ToString());
        });
    }

    private static void Write(Utf8JsonWriter json, MailText mail)
    {
        json.WriteString("kind", mail.Kind);
        json.WriteString("subject", mail.Subject);
        json.WriteString("html", mail.Html);
        json.WriteString("text", mail.Text);
        json.WriteString("button", mail.Button);
    }

    private static void Write(Utf8JsonWriter json, Theme theme)
    {
        json.WriteString("id", theme.Id);
        json.WriteString("title", theme.Title);
    }

    private static void Write(Utf8JsonWriter json, LearningLine line)
    {
        json.WriteString("id", line.Id);
        json.WriteString("title", line.Title);
        json.WriteString("slug", line.Slug);
        json.Strings("formerIds", line.FormerIds);
        json.Objects("steps", line.Steps, (inner, step) =>
        {
            inner.WriteString("id", step.Id);
            inner.WriteString("title", step.Title);
            inner.Strings("courses", step.Courses.Select(course => course.Id));
        });
    }

    private static void Write(Utf8JsonWriter json, Competence competence)
    {
        json.WriteString("id", competence.Id);
        json.WriteString("title", competence.Title);
    }

    private static void Write(Utf8JsonWriter json, JobRole role)
    {
        json.WriteString("id", role.Id);
        json.WriteString("title", role.Title);
        json.WriteString("summary", role.Summary);
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("because", rule.Because);
        json.Strings("jobRoles", rule.JobRoles);
        switch (rule)
        {
            case LineRule line:
                json.WriteString(line.Assigned ? "assign" : "propose", line.Line);
                break;
            case CourseRule course:
                json.WriteString("require", course.Course);
                json.WriteString("within", course.Within.ToString());
                json.WriteString("every", course.Every?.ToString());
                json.Strings("remind", course.Remind.Select(period => period.ToString()));
                break;
        }
    }
}
