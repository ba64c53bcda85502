using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What running contracts cost a year, and for what of it somebody answers and decided on the running term.</summary>
/// <param name="Decided">Those with an owner, a decision and a cost that is known.</param>
/// <param name="DecidedAmount">What these cost, in the stack's currency.</param>
/// <param name="All">What all cost together, as far as that is known.</param>
/// <param name="Unpriced">How many are not in it, since nobody wrote down what they cost.</param>
/// <param name="Unrated">What those cost that are not in it, since its exchange rate is not known; null where there are none.</param>
public sealed record DecidedSpend(IReadOnlyList<Entity> Decided, decimal DecidedAmount, decimal All, int Unpriced, Money? Unrated)
{
    /// <summary>1 is all; null where nothing is spent, or nobody knows what.</summary>
    public decimal? Share => All == 0 ? null : DecidedAmount / All;

    public static DecidedSpend Of(StackModel model, FieldValues values)
    {
        ExchangeRates rates = model.Settings.Rates;
        Entity[] running = [.. model.All(ContractKind.Kind.Name).Where(contract => values.Is(contract, "is_running"))];
        (Entity Contract, Money Cost)[] priced = [.. running.Where(contract => values.Money(contract, "annual_cost") is not null).Select(contract => (contract, values.Money(contract, "annual_cost")!))];
        (Entity Contract, decimal Cost)[] known = [.. priced.Where(each => rates.Convert(each.Cost) is not null).Select(each => (each.Contract, rates.Convert(each.Cost)!.Value))];
        (Entity Contract, decimal Cost)[] decided = [.. known.Where(each => values.Entity(each.Contract, "owner") is not null && IsDecided(each.Contract, values, model.Settings.Calendar))];
        Money[] unrated = [.. priced.Where(each => rates.Convert(each.Cost) is null).Select(each => each.Cost)];
        return new DecidedSpend(
            [.. decided.Select(each => each.Contract)],
            decided.Sum(each => each.Cost),
            known.Sum(each => each.Cost),
            running.Length - priced.Length,
            unrated.Length == 0 ? null : unrated.Aggregate((a, b) => a + b));
    }

    // One decides on a term while the one before it runs, and on the first one before it begins. An end that was decided and did not come is no decision on what runs.
    private static bool IsDecided(Entity contract, FieldValues values, BusinessCalendar calendar)
    {
        if (values.Text(contract, "decision.what") is not { } what || what == "undecided" || values.Date(contract, "decision.on") is not { } on)
        {
            return false;
        }

        if (values.Date(contract, "last_renewal") is not { } renewed)
        {
            return true;
        }

        Duration term = values.Of(contract, "renewal_term") as Duration ?? values.Of(contract, "term") as Duration ?? Duration.Of(12, "month")!;
        return what == "cancel" ? on >= renewed : !(on < calendar.Subtract(renewed, term));
    }
}
