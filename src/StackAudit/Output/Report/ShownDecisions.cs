using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Decisions that are due, as far as a page may tell them.</summary>
internal static class ShownDecisions
{
    public static IReadOnlyList<Decision> Of(ReportContext context, DateOnly until)
    {
        IReadOnlyList<Decision> due = DecisionsDue.Of(context.Result, context.Values, until);
        return context.Has(Omissions.Weaknesses) ? due : [.. due.Select(decision => DiscreetDecision.Of(decision, context.Today)).OfType<Decision>()];
    }
}
