using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Reporting;

/// <summary>The last days of exceptions that hide something.</summary>
internal static class ExceptionDecisions
{
    public static IEnumerable<Decision> Of(IReadOnlyList<ExceptionOutcome> exceptions) =>
        exceptions.Where(exception => exception.Until is not null && exception.Findings.Count > 0).Select(exception => new Decision
        {
            Kind = DecisionKind.Exception,
            Subject = exception.Exception,
            Part = string.Join(", ", exception.On),
            Day = exception.Until!.Value,
            DayField = "until",
            Who = (exception.Owner ?? exception.ApprovedBy) is Entity owner ? [owner] : [],
            Otherwise = "What it hides counts again from the next day on.",
            Recommended = "Mend what it hides, or agree on a later day and say why.",
        });
}
