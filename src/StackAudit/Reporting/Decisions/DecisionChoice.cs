using StackAudit.Configuration;

namespace StackAudit.Reporting;

/// <summary>Decisions for a reader in a hurry: what commits money, and a few of the others.</summary>
/// <param name="Shown">Those that commit money first; each in the order of their days.</param>
/// <param name="Rest">What is left.</param>
public sealed record DecisionChoice(IReadOnlyList<Decision> Shown, IReadOnlyList<Decision> Rest)
{
    private const int MostWithMoney = 8;
    private const int MostOthers = 3;

    /// <param name="due">In the order of their days.</param>
    public static DecisionChoice Of(IReadOnlyList<Decision> due, ExchangeRates rates)
    {
        HashSet<Decision> largest = [.. due.Where(decision => decision.Amount is not null).OrderByDescending(decision => rates.Convert(decision.Amount!) ?? decimal.MaxValue).Take(MostWithMoney)];
        Decision[] shown = [.. due.Where(largest.Contains), .. due.Where(decision => decision.Amount is null).Take(MostOthers)];
        return new DecisionChoice(shown, [.. due.Except(shown)]);
    }
}
