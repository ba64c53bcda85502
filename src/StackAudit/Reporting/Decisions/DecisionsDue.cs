namespace StackAudit.Reporting;

/// <summary>Everything with a day by which somebody must act: what is overdue, and what comes until a last day.</summary>
public static class DecisionsDue
{
    /// <summary>In the order of their days; those that are settled only while their day is to come.</summary>
    /// <param name="values">Over the same stack as the result.</param>
    public static IReadOnlyList<Decision> Of(AnalysisResult result, FieldValues values, DateOnly until) =>
    [
        .. All(result, values)
            .Where(decision => decision.Day <= until && !(decision.IsSettled && decision.Day < result.Model.Today))
            .OrderBy(decision => decision.Day).ThenBy(decision => decision.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<Decision> All(AnalysisResult result, FieldValues values) =>
    [
        .. ContractDecisions.Of(result, values),
        .. ToolDecisions.Of(result.Model, values),
        .. VendorDecisions.Of(result.Model, values),
        .. FlowDecisions.Of(result.Model, values),
        .. ExceptionDecisions.Of(result.Exceptions),
    ];
}
