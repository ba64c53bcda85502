using StackAudit.Diagnostics;

namespace StackAudit.Cards;

/// <summary>What there is under an id.</summary>
/// <param name="Cards">One for each kind that has it.</param>
/// <param name="Message">Why there is none; null where there are some.</param>
/// <param name="Problems">What is wrong in the stack.</param>
public sealed record CardSearch(IReadOnlyList<Card> Cards, string? Message, IReadOnlyList<Diagnostic> Problems)
{
    /// <summary>0, or 2 where there is no card, or not all of the stack could be read.</summary>
    public int ExitCode => Cards.Count == 0 || Problems.Any(problem => problem.Severity == Severity.Error) ? 2 : 0;
}
