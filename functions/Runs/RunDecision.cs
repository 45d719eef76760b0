namespace Academy.Functions.Runs;

/// <summary>What a coordinator can decide over a run.</summary>
internal enum DecisionKind
{
    GoOn,
    Cancel,
}

/// <summary>What a coordinator decided over a run, and when. Reason is what everyone in it reads; empty when the run goes on.</summary>
internal sealed record RunDecision(DecisionKind Kind, string Reason, DateTimeOffset At)
{
    /// <summary>As the API writes it: goOn or cancel.</summary>
    public static string WordOf(DecisionKind kind) => kind == DecisionKind.GoOn ? "goOn" : "cancel";

    /// <summary>Null for a word that is no decision.</summary>
    public static DecisionKind? Parse(string? word) => word switch
    {
        "goOn" => DecisionKind.GoOn,
        "cancel" => DecisionKind.Cancel,
        _ => null,
    };
}
