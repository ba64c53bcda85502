namespace StackAudit.Reporting;

/// <summary>A decision as a page tells it that holds no weak points: not that its day was missed, nor what is wrong.</summary>
public static class DiscreetDecision
{
    private static readonly DecisionKind Renews = DecisionKind.Renewal with { Title = "Renews" };

    /// <summary>Null where nothing of it may be told.</summary>
    public static Decision? Of(Decision decision, DateOnly today)
    {
        // What still can be done until the very last day is told with that day.
        Decision shown = decision is { LastDay: { } last } && decision.Day < today && last >= today ? decision with { Day = last, DayField = "notice_deadline", LastDay = null } : decision;
        return shown.Kind.About != Omissions.None || shown.Day < today ? null : InOtherWords(shown);
    }

    private static Decision InOtherWords(Decision decision) => decision.Kind.Name switch
    {
        "notice" => decision with { Recommended = Unless(decision, "Decide whether it stays before this day.") },
        "renewal" => decision with { Kind = Renews, Recommended = Unless(decision, "Speak with the vendor before the new term begins."), Otherwise = "It renews by itself." },
        "end" => decision with { Recommended = Unless(decision, "Agree on what follows before this day."), Otherwise = "The contract is over." },
        "trial" => decision with { Recommended = "Buy it, or switch it off.", Otherwise = "It stays in use." },
        _ => decision,
    };

    private static string Unless(Decision settled, string words) => settled.IsSettled ? settled.Recommended : words;
}
