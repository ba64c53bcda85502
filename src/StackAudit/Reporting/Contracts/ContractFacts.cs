using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What one asks of a contract before its renewal, in the meaning that the shipped rules give to it.</summary>
public sealed class ContractFacts(Entity contract, FieldValues values)
{
    public Entity Contract => contract;

    public Entity? Vendor => values.Entity(contract, "vendor");

    /// <summary>What it is for: all tools of its vendor where it names none.</summary>
    public IReadOnlyList<Entity> Tools { get; } = ToolsOf(contract, values);

    public bool IsRunning => values.Is(contract, "is_running");

    public DateOnly? LastSafeDay => values.Date(contract, "last_safe_day");

    public DateOnly? NoticeDeadline => values.Date(contract, "notice_deadline");

    public DateOnly? NextRenewal => values.Date(contract, "next_renewal");

    public DateOnly? NextEnd => values.Date(contract, "next_end");

    public DateOnly? FinalEnd => values.Date(contract, "final_end");

    public Money? AnnualCost => values.Money(contract, "annual_cost");

    /// <summary>What the next renewal commits to.</summary>
    public Money? CommittedAmount => values.Money(contract, "committed_amount");

    public Money? UnusedCost => values.Money(contract, "unused_cost");

    public decimal? UpliftCap => values.Number(contract, "uplift_cap");

    /// <summary>What was decided for the running term: renew, renegotiate or cancel; null while nothing was. A decision of an earlier term settles nothing.</summary>
    public string? Decided => values.Text(contract, "decision.what") is { } what and not "undecided" && IsOfThisTerm(values.Date(contract, "decision.on")) ? what : null;

    public bool IsNoticeGiven => values.Text(contract, "status") == "notice-given" || IsOfThisTerm(values.Date(contract, "notice_sent.on"));

    /// <summary>Where a notice goes: what the contract says, else what the vendor says.</summary>
    public string? NoticeAddress => values.Text(contract, "notice_to") ?? (Vendor is { } vendor ? values.Text(vendor, "contacts.notices") : null);

    /// <summary>Its owner, else those who own what it is for.</summary>
    public IReadOnlyList<Entity> Owners => values.Entity(contract, "owner") is { } owner ? [owner] : [.. Tools.Select(tool => values.Entity(tool, "owners.business")).OfType<Entity>().Distinct()];

    /// <summary>Whether a decision is on record that was for an earlier term.</summary>
    public bool IsDecisionStale => values.Text(contract, "decision.what") is not null and not "undecided" && Decided is null;

    /// <summary>Whether nobody wrote down that it renews by itself, so that it is taken for granted.</summary>
    public bool IsRenewalAssumed => FinalEnd is null && values.Of(contract, "auto_renews") is null && values.Of(contract, "renews_on") is null;

    /// <summary>What people call it: its vendor and, where that does not tell enough, its tools.</summary>
    public string Title
    {
        get
        {
            string tools = string.Join(", ", Tools.Select(tool => tool.Name));
            return Vendor is not { } vendor ? (tools.Length > 0 ? tools : contract.Id)
                : tools.Length == 0 || values.Of(contract, "tools") is null || Tools.All(tool => tool.Name.StartsWith(vendor.Name, StringComparison.OrdinalIgnoreCase)) && !Others.Any() ? vendor.Name
                : $"{vendor.Name}: {tools}";
        }
    }

    /// <summary>The year in which it began, where its title does not tell it from another running contract of the vendor.</summary>
    public int? Year => Alike.Any() && Alike.All(other => other.Began != Began) ? Began : null;

    /// <summary>Its number, else its id, where not even the year tells it from another.</summary>
    public string? Number => Alike.Any() && Year is null ? values.Text(contract, "number") ?? contract.Id : null;

    private int? Began => values.Date(contract, "starts")?.Year;

    private IEnumerable<ContractFacts> Alike => Others.Where(other => other.Title == Title);

    private IEnumerable<ContractFacts> Others => Vendor is not { } vendor ? [] :
        values.List<Entity>(vendor, "contracts").Where(other => other != contract && values.Is(other, "is_running")).Select(other => new ContractFacts(other, values));

    private bool IsOfThisTerm(DateOnly? day) => day is { } date && !(date < values.Date(contract, "term_began"));

    private static IReadOnlyList<Entity> ToolsOf(Entity contract, FieldValues values) =>
        values.Of(contract, "tools") is not null ? values.List<Entity>(contract, "tools")
        : values.Entity(contract, "vendor") is { } vendor ? values.List<Entity>(vendor, "tools")
        : [];
}
