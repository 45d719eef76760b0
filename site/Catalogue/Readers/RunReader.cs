using Academy.Site.Content;

namespace Academy.Site.Catalogue.Readers;

/// <summary>Reads <c>runs/*/*.yml</c>; the folder is the id of the course.</summary>
internal static class RunReader
{
    public static RunDraft? Read(Document document, Known known)
    {
        var fields = Fields.Of(document.Head, document.Path, known.Problems);
        var folder = document.Names[0];
        var course = known.Courses.GetNowOrFormer(folder);
        if (course is null)
        {
            known.Problems.Add(Problem.RunOfNoCourse(document.Start, folder, known.Courses.Nearest(folder)));
        }

        var organiser = known.Municipalities.Get(OwnerReader.Read(fields, document, known, "organiser"));
        var meetings = ReadMeetings(fields, course, known);
        var run = new
        {
            Seats = fields.Count("seats", 1, 10_000),
            Minimum = fields.Has("minimum") ? fields.Count("minimum", 1, 10_000) : (int?)null,
            WaitingList = fields.Flag("waitingList", otherwise: false),
            EnrolUntil = fields.Date("enrolUntil"),
            OpenTo = fields.Choice("openTo", Labels.Openness, OpenTo.All),
            ManagerMeeting = fields.TimeOrNone("managerMeeting"),
            Cancelled = ReadCancellation(fields, meetings),
        };
        fields.Done();
        if (course is null || organiser is null || meetings.Count == 0)
        {
            return null;
        }

        return new RunDraft(
            new CourseRun
            {
                Key = $"{folder}~{document.Name}",
                Source = document.Path,
                Course = course,
                Organiser = organiser,
                Meetings = meetings,
                Seats = run.Seats,
                Minimum = run.Minimum,
                WaitingList = run.WaitingList,
                EnrolUntil = run.EnrolUntil,
                OpenTo = run.OpenTo,
                ManagerMeeting = run.ManagerMeeting,
                Cancelled = run.Cancelled,
            },
            fields);
    }

    private static List<Meeting> ReadMeetings(Fields fields, Course? course, Known known)
    {
        List<Meeting> meetings = [];
        foreach (var inner in fields.Maps("meetings", atLeast: 1))
        {
            var meeting = ReadMeeting(inner, course, known);
            if (meeting is null)
            {
                continue;
            }

            if (meetings.Count > 0 && meeting.Start < meetings[^1].End)
            {
                inner.Problems.Add(Problem.MeetingsOverlap(inner.PlaceOf("start")));
            }

            meetings.Add(meeting);
        }

        return meetings;
    }

    private static Meeting? ReadMeeting(Fields fields, Course? course, Known known)
    {
        var start = fields.Time("start");
        var end = fields.Time("end");
        var place = known.Places.Find(fields.Text("place"));
        var unit = fields.Has("unit") ? FindUnit(fields, course) : null;
        fields.Done();
        if (start == default || end == default)
        {
            return null;
        }

        if (end <= start)
        {
            fields.Problems.Add(Problem.EndsBeforeStart(fields.PlaceOf("end")));
        }

        return place is null ? null : new Meeting(start, end, place, unit);
    }

    private static Unit? FindUnit(Fields fields, Course? course)
    {
        var reference = fields.Text("unit");

        // A course whose units could not be read has that problem already.
        if (course is null or { Units: [] } || reference is null)
        {
            return null;
        }

        var unit = course.Units.FirstOrDefault(unit => unit.Id == reference.Text);
        if (unit is null)
        {
            var meant = Suggestion.For(reference.Text, course.Units.Select(known => known.Id));
            fields.Problems.Add(Problem.Unknown(reference.At, "Onderdeel", reference.Text, meant));
        }
        else if (unit.Kind != UnitKind.Meeting)
        {
            fields.Problems.Add(Problem.UnitIsNoMeeting(reference.At, unit.Id));
        }

        return unit;
    }

    private static Cancellation? ReadCancellation(Fields fields, List<Meeting> meetings)
    {
        if (!fields.Has("cancelled"))
        {
            return null;
        }

        var inner = fields.Map("cancelled");
        var cancellation = new Cancellation(inner.Date("on"), inner.Paragraph("reason"));
        inner.Done();
        if (meetings.Count > 0 && DutchDates.DateOf(meetings[^1].End) is var end && cancellation.On > end)
        {
            fields.Problems.Add(Problem.CancelledAfterEnd(inner.PlaceOf("on"), DutchDates.LongDay(end)));
        }

        return cancellation;
    }
}
