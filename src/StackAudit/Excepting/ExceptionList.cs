using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Excepting;

/// <summary>The exceptions of a stack, or some of them, on a day.</summary>
/// <param name="Exceptions">In the order in which they count, or in that of their days.</param>
/// <param name="Problems">What could not be loaded or evaluated.</param>
public sealed record ExceptionList(DateOnly Today, BusinessCalendar Calendar, IReadOnlyList<ExceptionOutcome> Exceptions, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>Whether something could not be loaded, so that there may be more.</summary>
    public bool IsBroken => Problems.Any(problem => problem.Severity == Severity.Error);

    public static ExceptionList Of(AnalysisResult result) => new(result.Model.Today, result.Model.Settings.Calendar, result.Exceptions, result.Problems);

    /// <summary>Those that are past their day, or will be within so long; the first to end first.</summary>
    public ExceptionList EndingWithin(Duration time)
    {
        DateOnly last = Calendar.Add(Today, time) ?? DateOnly.MaxValue;
        return this with { Exceptions = [.. Exceptions.Where(exception => exception.Until <= last).OrderBy(exception => exception.Until)] };
    }
}
