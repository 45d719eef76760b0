namespace Academy.Functions.Enrolments;

/// <summary>Where a person stands with a run, as the API says it: PlaceInLine only on the waiting list.</summary>
internal sealed record EnrolmentAnswer(string Run, string State, int? PlaceInLine)
{
    public static string WordOf(EnrolmentState state) => state.ToString().ToLowerInvariant();
}
